package server

import (
	"context"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"encoding/json"
	"net/http"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"catchment/ecosystem"
	"catchment/graph"
)

// answerTag is the ETag of a query's answer. It is made of all that decides the answer,
// not of the answer, so that an unchanged one is found out without making it: the
// document, the operation, its variables, who asks, the day (what depends on today takes
// asOf, which is today unless set) and the newest revision, in that of one process.
//
// The newest revision stands there for questions about the past as well: what is seen of
// a past revision is what may be seen of it now. It is read before the answer is begun,
// so that a change meanwhile makes the next tag another one. The day likewise.
//
// The process stands there because two stores may have the same newest revision, and two
// versions of Catchment may answer differently. After a restart everything is sent once more.
//
// An answer with errors has none: the next try may be better.
type answerTag struct {
	decides   tagParts
	isQuery   bool
	headKnown bool
}

// tagParts is what decides an answer.
type tagParts struct {
	Process     string
	Query, Name string
	Variables   map[string]any
	Who         ecosystem.Principal
	Day         ecosystem.Day
	MediaType   string
	Head        ecosystem.Revision
}

// answerTag begins the tag of an operation's answer. The head costs a read of the store,
// which is done here only where it is needed at once: if the client has kept an answer,
// or asks for the past. Else the response says at which head it was answered.
func (e *endpoint) answerTag(ctx context.Context, r *http.Request, mediaType string, op *graphql.OperationContext) *answerTag {
	t := &answerTag{isQuery: op.Operation.Operation == ast.Query}
	if !t.isQuery {
		return t
	}
	t.decides = tagParts{
		Process: e.process, Query: op.RawQuery, Name: op.Operation.Name, Variables: op.Variables,
		Who: ecosystem.PrincipalFrom(ctx), Day: ecosystem.Today(), MediaType: mediaType,
	}
	if e.registry != nil && (r.Header.Get("If-None-Match") != "" || graph.AsksThePast(op)) {
		head, err := e.registry.Head(ctx)
		t.decides.Head, t.headKnown = head, err == nil
	}
	return t
}

// learn takes from a response the revision that it is of, where the head was not read
// before: where the operation names no revision, they are the same.
func (t *answerTag) learn(res *response) {
	answered, said := res.Extensions["revision"].(ecosystem.Revision)
	if len(res.Errors) > 0 || !said {
		t.headKnown = false
		return
	}
	if !t.headKnown {
		t.decides.Head, t.headKnown = answered, true
	}
}

// text is the tag; "" where there is none. It is weak: with another encoding the bytes
// are others.
func (t *answerTag) text() string {
	if !t.isQuery || !t.headKnown {
		return ""
	}
	decides, err := t.decides.bytes()
	if err != nil {
		return ""
	}
	return weakTag(decides)
}

// bytes spells the parts, each with its length before it, so that no two answers share
// a spelling.
func (p *tagParts) bytes() ([]byte, error) {
	variables := []byte{}
	if len(p.Variables) > 0 {
		var err error
		if variables, err = json.Marshal(p.Variables); err != nil {
			return nil, err
		}
	}
	spelled := binary.AppendUvarint(nil, uint64(max(p.Head, 0)))
	for _, part := range []string{p.Process, p.Query, p.Name, string(variables), p.Who.Name, string(p.Who.Role), string(p.Day), p.MediaType} {
		spelled = append(binary.AppendUvarint(spelled, uint64(len(part))), part...)
	}
	return spelled, nil
}

// describe says in the headers of an answer what may be done with it: kept, if it is
// asked each time whether it is still right, and what was read with a token by its
// reader alone.
func (t *answerTag) describe(w http.ResponseWriter, r *http.Request) {
	tag, h := t.text(), w.Header()
	if tag == "" {
		return
	}
	h.Set("ETag", tag)
	h.Add("Vary", "Accept, Authorization")
	h.Set("Cache-Control", "no-cache")
	if r.Header.Get("Authorization") != "" {
		h.Set("Cache-Control", "private, no-cache")
	}
}

// weakTag makes an ETag of what it stands for.
func weakTag(of []byte) string {
	sum := sha256.Sum256(of)
	return `W/"` + base64.RawURLEncoding.EncodeToString(sum[:16]) + `"`
}

// keeps tells whether the client has kept what has this tag.
func keeps(r *http.Request, tag string) bool {
	for kept := range strings.SplitSeq(strings.Join(r.Header.Values("If-None-Match"), ","), ",") {
		if tag != "" && strings.TrimPrefix(strings.TrimSpace(kept), "W/") == strings.TrimPrefix(tag, "W/") {
			return true
		}
	}
	return false
}

// sendUnlessKept sends a text that stays the same while the server runs, compressed if
// that is accepted, unless the client has kept it.
func sendUnlessKept(w http.ResponseWriter, r *http.Request, text []byte) {
	encoding, tag := negotiateEncoding(w, r), weakTag(text)
	w.Header().Set("ETag", tag)
	w.Header().Set("Cache-Control", "no-cache")
	if keeps(r, tag) {
		w.Header().Del("Content-Type")
		w.WriteHeader(http.StatusNotModified)
		return
	}
	send(w, http.StatusOK, encoding, text)
}
