package server

import (
	"context"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"encoding/json"
	"maps"
	"net/http"
	"slices"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"catchment/ecosystem"
)

// answerTag is the ETag of a query's answer; "" where it has none. It is made of all that
// decides the answer, not of the answer, so that an unchanged one is found out without
// making it: the document, the operation, its variables, who asks, the day (what depends
// on today takes asOf, which is today unless set) and the newest revision, in that of one
// process. It is weak: with another encoding the bytes are others.
//
// The newest revision stands there for questions about the past as well: what is seen of
// a past revision is what may be seen of it now. It is read before the answer is begun,
// so that a change meanwhile makes the next tag another one. The day likewise.
//
// For maps the revision is the newest that did more than save or arrange saved views; the
// answer that somebody has kept may then be of an earlier revision, which says the same.
//
// The process stands there because two stores may have the same newest revision, and two
// versions of Catchment may answer differently. After a restart everything is sent once more.
//
// An answer with errors has none: the next try may be better.
type answerTag string

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

// answerTag makes the tag of an operation's answer.
func (e *endpoint) answerTag(ctx context.Context, mediaType string, op *graphql.OperationContext) answerTag {
	if op.Operation.Operation != ast.Query || e.registry == nil {
		return ""
	}
	head, err := e.registry.Head(ctx)
	if err != nil {
		return ""
	}
	if isPicture(op) {
		head = e.pictures.at(ctx, e.registry, head)
	}
	decides := tagParts{
		Process: e.process, Query: op.RawQuery, Name: op.Operation.Name, Variables: op.Variables,
		Who: ecosystem.PrincipalFrom(ctx), Day: ecosystem.Today(), MediaType: mediaType, Head: head,
	}
	var room [512]byte // for the usual question
	spelled, err := decides.appendTo(room[:0])
	if err != nil {
		return ""
	}
	return answerTag(weakTag(spelled))
}

// appendTo spells the parts, each with its length before it, so that no two answers share
// a spelling.
func (p *tagParts) appendTo(spelled []byte) ([]byte, error) {
	spelled = binary.AppendUvarint(spelled, uint64(max(p.Head, 0)))
	for _, part := range [...]string{p.Process, p.Query, p.Name, p.Who.Name, string(p.Who.Role), string(p.Day), p.MediaType} {
		spelled = appendPart(spelled, part)
	}
	if len(p.Variables) == 0 {
		return spelled, nil
	}
	return appendVariable(spelled, p.Variables)
}

func appendPart(to []byte, part string) []byte {
	return append(binary.AppendUvarint(to, uint64(len(part))), part...)
}

// appendVariable spells a variable, each type with a letter of its own before it.
func appendVariable(to []byte, v any) (_ []byte, err error) {
	switch v := v.(type) {
	case string:
		return appendPart(append(to, 's'), v), nil
	case []any:
		to = binary.AppendUvarint(append(to, 'l'), uint64(len(v)))
		for _, item := range v {
			if to, err = appendVariable(to, item); err != nil {
				return nil, err
			}
		}
		return to, nil
	case map[string]any:
		to = binary.AppendUvarint(append(to, 'o'), uint64(len(v)))
		var room [8]string // for the names, which are seldom more
		names := slices.AppendSeq(room[:0], maps.Keys(v))
		slices.Sort(names)
		for _, name := range names {
			if to, err = appendVariable(appendPart(to, name), v[name]); err != nil {
				return nil, err
			}
		}
		return to, nil
	}
	text, err := json.Marshal(v)
	return appendPart(append(to, 'j'), string(text)), err
}

// describe says in the headers of an answer what may be done with it: kept, if it is
// asked each time whether it is still right, and what was read with a token by its
// reader alone.
func (t answerTag) describe(w http.ResponseWriter, r *http.Request) {
	if t == "" {
		return
	}
	h := w.Header()
	h["Etag"], h["Cache-Control"] = []string{string(t)}, askedEachTime
	if r.Header.Get("Authorization") != "" {
		h["Cache-Control"] = keptByReader
	}
	if vary := h["Vary"]; len(vary) == 1 && vary[0] == variesByEncoding[0] {
		h["Vary"] = variesByAll
	} else {
		h.Add("Vary", variesByAll[1])
	}
}

// How answers may be kept. The lists are shared, as those of answers' types are.
var (
	askedEachTime = []string{"no-cache"}
	keptByReader  = []string{"private, no-cache"}
	keptByNobody  = []string{"no-store"}
)

// weakTag makes an ETag of what it stands for.
func weakTag(of []byte) string {
	const before, bytes = `W/"`, 16
	sum := sha256.Sum256(of)
	var tag [len(before) + (bytes*8+5)/6 + 1]byte
	end := base64.RawURLEncoding.AppendEncode(append(tag[:0], before...), sum[:bytes])
	return string(append(end, '"'))
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
