package server

import (
	"bytes"
	"encoding/json"
	"net/http"
	"strings"

	"github.com/vektah/gqlparser/v2/gqlerror"
)

// The media types of an answer. The newer one lets a client trust the status;
// the older one is for those that ask for nothing in particular.
const (
	jsonType     = "application/json"
	responseType = "application/graphql-response+json"
)

const eventStreamType = "text/event-stream"

// response is a GraphQL response. Data is absent, not null, where execution never began.
type response struct {
	Errors     gqlerror.List   `json:"errors,omitempty"`
	Data       json.RawMessage `json:"data,omitempty"`
	Extensions map[string]any  `json:"extensions,omitempty"`

	retryAfter int    // seconds, of one that was refused as too much is asked just now
	release    func() // of the room that it takes in memory
}

// done tells that the response has been sent, or is not going to be.
func (r *response) done() {
	if r.release != nil {
		r.release()
	}
}

// capErrors keeps the first errors, and extensions.errorsOmitted says how many it left out.
func (r *response) capErrors(maximum int) {
	if extra := len(r.Errors) - maximum; extra > 0 {
		r.Errors = r.Errors[:maximum]
		r.extend("errorsOmitted", extra)
	}
}

func (r *response) extend(name string, value any) {
	if r.Extensions == nil {
		r.Extensions = map[string]any{}
	}
	r.Extensions[name] = value
}

// parts are the response as bytes; whole is false where they say that it could not be
// written. Data goes out as it is: it was JSON when it was made, and reading
// megabytes again to find that out would be waste.
func (r *response) parts() (parts [][]byte, whole bool) {
	data := r.Data
	r.Data = nil
	rest, err := json.Marshal(r)
	if err != nil { // an extension that is no JSON: a fault of ours
		return [][]byte{[]byte(`{"errors":[{"message":"The answer could not be written.","extensions":{"code":"INTERNAL"}}]}`)}, false
	}
	if data == nil {
		return [][]byte{rest}, true
	}
	rest = bytes.TrimPrefix(rest, []byte("{"))
	if len(rest) > 1 {
		rest = append([]byte(","), rest...)
	}
	return [][]byte{[]byte(`{"data":`), data, rest}, true
}

// bytes is the response in one piece.
func (r *response) bytes() []byte {
	parts, _ := r.parts()
	return bytes.Join(parts, nil)
}

// write sends the response, compressed as the encoding says; "" is not at all. Nobody
// may keep it unless its Cache-Control says so already.
func (r *response) write(w http.ResponseWriter, mediaType, encoding string, status int) {
	parts, whole := r.parts()
	if !whole {
		status = http.StatusInternalServerError
	}
	h := w.Header()
	h.Set("Content-Type", mediaType+"; charset=utf-8")
	if h.Get("Cache-Control") == "" {
		h.Set("Cache-Control", "no-store") // it depends on who asked, and when
	}
	send(w, status, encoding, append(parts, []byte("\n"))...)
}

// preferredType chooses the media type of the answer by the Accept header: the
// one of ours with the higher weight, the first named where they are equal, and
// plain JSON where neither is named. Whoever asks for events asks by a newer
// specification too: what is no request at all has a status that says so.
func preferredType(accept string) string {
	best, chosen := 0.0, jsonType
	for part := range strings.SplitSeq(accept, ",") {
		media, weight, ok := weighted(part)
		if media == eventStreamType {
			media = responseType
		}
		if !ok || (media != jsonType && media != responseType) {
			continue
		}
		if weight > best {
			best, chosen = weight, media
		}
	}
	return chosen
}
