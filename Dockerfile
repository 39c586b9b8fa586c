FROM node:24-bookworm-slim AS build
WORKDIR /isnad
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN npm run build

FROM node:24-bookworm-slim
WORKDIR /isnad
ENV NODE_ENV=production ISNAD_DATA=/data HOST=0.0.0.0
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --omit=optional
COPY graph-schema graph-schema
COPY server server
COPY seeds seeds
COPY --from=build /isnad/web/dist web/dist
RUN mkdir /data && chown node:node /data
USER node
EXPOSE 4000
CMD ["node", "--max-semi-space-size=16", "server/main.ts"]
