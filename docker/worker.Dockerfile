# syntax=docker/dockerfile:1
FROM node:20.20-slim AS manifests
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY apps/balance/package.json apps/balance/
COPY tools/package.json tools/

FROM manifests AS build
# No package needs its install script here, and one of them would download an engine.
RUN --mount=type=cache,target=/root/.npm npm ci --ignore-scripts
COPY . .
RUN node tools/build/build.mjs worker

FROM manifests AS production
# What is optional is the embedded database; DATABASE_URL names another one.
RUN --mount=type=cache,target=/root/.npm npm ci --ignore-scripts --omit=dev --omit=optional
COPY --from=build /app/apps/worker/dist apps/worker/dist
ENV NODE_ENV=production BALANCE_HOME=/var/lib/balance
# Files that the API receives are read by the workers: mount the same volume into both.
RUN install -d -o node -g node /var/lib/balance
VOLUME /var/lib/balance
USER node
STOPSIGNAL SIGTERM
CMD ["node", "--enable-source-maps", "apps/worker/dist/main.js"]
