# Catchment in a container: the binary, nobody's rights, and a root file system that
# may be mounted read-only; what it keeps lies in /data. VERSION and COMMIT are what
# `catchment version` tells, as in a release:
#
#   docker build --build-arg VERSION=0.1.0 --build-arg COMMIT=$(git rev-parse HEAD) .
#
# Written on a machine without Docker: neither this file nor compose.yaml has been
# run there. A test holds the variables in both to those that the binary knows, and
# starts the binary with them.
FROM golang:1.26-alpine AS build
ARG VERSION=""
ARG COMMIT="unknown"
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
COPY . .
RUN CGO_ENABLED=0 go build -trimpath -buildvcs=false \
    -ldflags "-s -w -X catchment/cli.stampedVersion=$VERSION -X catchment/cli.stampedCommit=$COMMIT" \
    -o /catchment . && mkdir /data

FROM alpine:3
COPY --from=build /catchment /usr/local/bin/catchment
COPY --from=build --chown=65532:65532 /data /data
USER 65532:65532
WORKDIR /data
ENV CATCHMENT_LISTEN=0.0.0.0:8080 \
    CATCHMENT_STORE=sqlite:/data/catchment.db \
    CATCHMENT_TOKENS=/data/catchment.tokens \
    CATCHMENT_WORKSHOPS=/data/catchment.workshops
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s CMD ["wget", "-q", "-O", "/dev/null", "http://127.0.0.1:8080/readyz"]
ENTRYPOINT ["catchment"]
