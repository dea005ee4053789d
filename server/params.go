package server

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"catchment/ecosystem"
)

// paramsFromBody reads the GraphQL request of a POST.
func paramsFromBody(w http.ResponseWriter, r *http.Request, limits Limits) (*graphql.RawParams, *httpError) {
	if rejected := checkMediaType(r.Header); rejected != nil {
		return nil, rejected
	}
	buffer := bodies.Get().(*bytes.Buffer)
	defer freeBody(buffer)
	body, err := readBody(buffer, w, r, limits.BodyBytes)
	var tooLarge *http.MaxBytesError
	if errors.As(err, &tooLarge) {
		actual := max(r.ContentLength, limits.BodyBytes+1)
		return nil, &httpError{http.StatusRequestEntityTooLarge, limitError(bodyBytesLimit, limits.BodyBytes, actual)}
	}
	if err != nil {
		return nil, badRequest("The request's body ended before it was whole.", "Send it again.")
	}
	members, err := decodeObject(body, limits.JSONDepth)
	if err != nil {
		return nil, malformed("The request's body cannot be read", err)
	}
	return paramsFromMembers(members)
}

// bodies are buffers for the bodies of requests, of which nothing is kept but copies.
var bodies = sync.Pool{New: func() any { return new(bytes.Buffer) }}

// mostBodyKept is how large a buffer may be to be used again.
const mostBodyKept = 64 << 10

func freeBody(b *bytes.Buffer) {
	if b.Cap() <= mostBodyKept {
		b.Reset()
		bodies.Put(b)
	}
}

// readBody reads a request's body into a buffer, unless it has more bytes than it may.
func readBody(into *bytes.Buffer, w http.ResponseWriter, r *http.Request, most int64) ([]byte, error) {
	from := io.Reader(r.Body)
	if r.ContentLength < 0 || r.ContentLength > most { // else it ends by itself where it said it would
		from = http.MaxBytesReader(w, r.Body, most)
	}
	_, err := into.ReadFrom(from)
	return into.Bytes(), err
}

// paramsFromURL reads the GraphQL request of a GET.
func paramsFromURL(r *http.Request, limits Limits) (*graphql.RawParams, *httpError) {
	values, err := url.ParseQuery(r.URL.RawQuery)
	if err != nil {
		return nil, badRequest("The address's parameters cannot be read.", "Encode them as a form does.")
	}
	members := map[string]any{}
	for _, name := range []string{"query", "operationName", "variables", "extensions"} {
		switch given := values[name]; {
		case len(given) > 1:
			return nil, badRequest("The parameter "+name+" stands twice.", "Give it once.")
		case len(given) == 0 || given[0] == "":
		case name == "query" || name == "operationName":
			if !utf8.ValidString(given[0]) {
				return nil, badRequest("The parameter "+name+" is not UTF-8.", "Encode it as UTF-8.")
			}
			members[name] = given[0]
		default:
			if members[name], err = decodeObject([]byte(given[0]), limits.JSONDepth); err != nil {
				return nil, malformed("The parameter "+name+" cannot be read", err)
			}
		}
	}
	return paramsFromMembers(members)
}

// checkMediaType wants plain JSON in UTF-8. A form cannot send that from another
// site without the browser asking first.
func checkMediaType(h http.Header) *httpError {
	if contentType := h.Get("Content-Type"); contentType == jsonType && h.Get("Content-Encoding") == "" {
		return nil // as nearly all say it
	}
	media, parameters, err := mime.ParseMediaType(h.Get("Content-Type"))
	charset := strings.ToLower(parameters["charset"])
	switch {
	case err != nil || media != "application/json":
		return unsupported("The request's content type is not application/json.", "Send Content-Type: application/json.")
	case charset != "" && charset != "utf-8" && charset != "utf8":
		return unsupported("The request's charset is not UTF-8.", "Send UTF-8.")
	case h.Get("Content-Encoding") != "" && h.Get("Content-Encoding") != "identity":
		return unsupported("The request's body is compressed.", "Send it as it is.")
	}
	return nil
}

func unsupported(message, hint string) *httpError {
	return &httpError{http.StatusUnsupportedMediaType, requestError(ecosystem.BadRequest, message, hint)}
}

func malformed(what string, err error) *httpError {
	var limit *gqlerror.Error
	if errors.As(err, &limit) {
		return &httpError{http.StatusBadRequest, limit}
	}
	return badRequest(what+": "+err.Error()+".", "Send one JSON object with the member query.")
}

// paramsFromMembers checks the types of what was sent; null is as good as absent.
func paramsFromMembers(members map[string]any) (*graphql.RawParams, *httpError) {
	params := &graphql.RawParams{}
	wrong := ""
	text := func(name string, into *string) {
		if v := members[name]; v != nil {
			s, ok := v.(string)
			if *into = s; !ok {
				wrong = name
			}
		}
	}
	object := func(name string, into *map[string]any) {
		if v := members[name]; v != nil {
			m, ok := v.(map[string]any)
			if *into = m; !ok {
				wrong = name
			}
		}
	}
	text("query", &params.Query)
	text("operationName", &params.OperationName)
	object("variables", &params.Variables)
	object("extensions", &params.Extensions)
	if wrong != "" {
		return nil, badRequest(fmt.Sprintf("The member %s has the wrong type.", wrong),
			"query and operationName are texts, variables and extensions are objects.")
	}
	if rejected := checkQuery(params); rejected != nil {
		return nil, rejected
	}
	return params, nil
}
