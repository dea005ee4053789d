package server

import (
	"crypto/sha256"
	"encoding/hex"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"catchment/ecosystem"
)

// persistedQueryNotFound is the code that tells a client to send the text along. It,
// the message and the shape of the extension are those of Apollo's automatic persisted
// queries, which Apollo's and urql's clients look for to the letter:
// https://www.apollographql.com/docs/apollo-server/performance/apq
const persistedQueryNotFound ecosystem.Code = "PERSISTED_QUERY_NOT_FOUND"

// queryHash is the SHA-256 of a query's text.
type queryHash [sha256.Size]byte

// persistedHash reads the extension persistedQuery: {"version": 1, "sha256Hash": "…"}.
// Named is false where a request has none.
func persistedHash(extensions map[string]any) (hash queryHash, named bool, rejected *httpError) {
	if extensions["persistedQuery"] == nil {
		return hash, false, nil
	}
	given, _ := extensions["persistedQuery"].(map[string]any)
	version, _ := wholeNumber(given["version"])
	text, _ := given["sha256Hash"].(string)
	decoded, err := hex.DecodeString(text)
	if version != 1 || err != nil || len(decoded) != len(hash) {
		return hash, false, badRequest("The extension persistedQuery cannot be read.",
			`Send {"version": 1, "sha256Hash": "…"}, the SHA-256 of the query in 64 hexadecimal digits.`)
	}
	return queryHash(decoded), true, nil
}

// checkQuery wants the text of a query, or the hash of one. Where both are given they
// belong together: else one client could plant its query under the hash of another's.
func checkQuery(params *graphql.RawParams) *httpError {
	hash, named, rejected := persistedHash(params.Extensions)
	hasText := strings.TrimSpace(params.Query) != ""
	switch {
	case rejected != nil:
		return rejected
	case !hasText && (!named || params.Query != ""):
		return badRequest("There is no query in the request.", `Send {"query": "…"}.`)
	case hasText && named && hash != sha256.Sum256([]byte(params.Query)):
		return badRequest("The sha256Hash of persistedQuery is not that of the query.",
			"Hash the text as it is sent, in UTF-8.")
	}
	return nil
}

// complete gives a request that names its query by hash the text, where that is known.
func (d *documents) complete(params *graphql.RawParams) *gqlerror.Error {
	hash, named, _ := persistedHash(params.Extensions)
	if !named || params.Query != "" {
		return nil
	}
	text, known := d.cache.text(hash)
	if !known {
		return requestError(persistedQueryNotFound, "PersistedQueryNotFound", "Send the query along with its hash.")
	}
	params.Query = text
	return nil
}
