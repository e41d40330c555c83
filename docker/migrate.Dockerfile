# syntax=docker/dockerfile:1
FROM node:20.20-slim AS manifests
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY apps/balance/package.json apps/balance/
COPY tools/package.json tools/

FROM manifests AS build
RUN --mount=type=cache,target=/root/.npm npm ci --ignore-scripts
COPY . .
RUN node tools/build/build.mjs balance

FROM manifests AS production
RUN --mount=type=cache,target=/root/.npm npm ci --ignore-scripts --omit=dev --omit=optional
COPY --from=build /app/apps/balance/dist apps/balance/dist
COPY apps/balance/bin apps/balance/bin
COPY prisma/migrations prisma/migrations
ENV NODE_ENV=production BALANCE_HOME=/tmp/balance
USER node
STOPSIGNAL SIGTERM
CMD ["node", "apps/balance/bin/balance.mjs", "migrate"]
