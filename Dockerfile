# Catchment in a container: one binary, no shell, not root.
# It could not be built where it was written (no Docker there); a test holds its
# flags and variables against the binary's.
FROM golang:1.26 AS build
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
COPY . .
RUN CGO_ENABLED=0 go build -trimpath -o /catchment . && mkdir /data

FROM gcr.io/distroless/static-debian12:nonroot
COPY --from=build /catchment /catchment
# What it writes: its own database, if it has one, and the file of tokens.
COPY --from=build --chown=nonroot:nonroot /data /data
WORKDIR /data
VOLUME /data
EXPOSE 8080
ENV CATCHMENT_LISTEN=0.0.0.0:8080 CATCHMENT_STORE=sqlite:/data/catchment.db CATCHMENT_TOKENS=/data/catchment.tokens
ENTRYPOINT ["/catchment"]
CMD ["serve"]
