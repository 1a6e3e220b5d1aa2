# The server alone; the database is a container of its own (docker-compose.yml).
# Debian and not Alpine: the packages with native parts are built for glibc.
FROM node:20-bookworm-slim AS build
WORKDIR /caucus
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund --loglevel=error
COPY . .
RUN npm run build

FROM node:20-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=8004
WORKDIR /caucus
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --no-audit --no-fund --loglevel=error && npm cache clean --force
COPY --from=build /caucus/dist ./dist
COPY apps/cli ./apps/cli
# Where the key that signs checkpoints is kept; mount something that lasts, or set CAUCUS_CHECKPOINT_KEY.
RUN mkdir .data && chown node .data
VOLUME /caucus/.data
USER node
EXPOSE 8004
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# Not through npm, which would not pass the signal to stop on.
CMD ["node", "dist/apps/api/src/main.js"]
