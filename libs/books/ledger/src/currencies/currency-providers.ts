import { CarryingValues } from './carrying-values.js';
import { ExchangeMoney } from './exchange-money/exchange-money.use-case.js';
import { ExchangeRates } from './exchange-rates.js';
import { ExchangeRepository } from './exchange.repository.js';
import { ListRates } from './list-rates/list-rates.use-case.js';
import { RateRepository } from './rate.repository.js';
import { SetRates } from './set-rates/set-rates.use-case.js';

/** What can be done with currencies. */
export const currencyUseCases = [ExchangeMoney, ListRates, SetRates];

/** What that takes besides. */
export const currencyParts = [CarryingValues, ExchangeRates, ExchangeRepository, RateRepository];
