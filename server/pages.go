package server

import (
	"net/http"
	"strconv"
	"strings"

	"catchment/web"
)

func (s *site) graphiqlPage(w http.ResponseWriter, r *http.Request) {
	s.page(w, r, http.StatusOK, "graphiql", nil)
}

func (s *site) schemaFile(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	sendUnlessKept(w, r, []byte(s.sdl))
}

// staticFile gives what pages load. A browser asks again each time and is told
// that nothing has changed, so that a new binary is never shown with old files.
func (s *site) staticFile(w http.ResponseWriter, r *http.Request) {
	file, ok := web.Static(strings.TrimPrefix(r.URL.Path, "/static/"))
	if !ok {
		s.nothingHere(w, r)
		return
	}
	w.Header().Set("Content-Type", file.MediaType)
	w.Header().Set("ETag", file.ETag)
	w.Header().Set("Cache-Control", "no-cache")
	if r.Header.Get("If-None-Match") == file.ETag {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	_, _ = w.Write(file.Contents) // nobody listens any more, or all is well
}

// assetFile gives what the app loads. A file's name changes with its contents, so
// that a browser need never ask for it again.
func (s *site) assetFile(w http.ResponseWriter, r *http.Request) {
	file, ok := s.assets[r.URL.Path]
	if !ok {
		s.nothingHere(w, r)
		return
	}
	h := w.Header()
	h.Set("Content-Type", file.MediaType)
	h.Set("Cache-Control", "public, max-age=31536000, immutable")
	h.Add("Vary", "Accept-Encoding")
	body := file.Contents
	if file.Gzipped != nil && preferredEncoding(r.Header.Get("Accept-Encoding"), "gzip") != "" {
		h.Set("Content-Encoding", "gzip")
		body = file.Gzipped
	}
	h.Set("Content-Length", strconv.Itoa(len(body)))
	_, _ = w.Write(body) // nobody listens any more, or all is well
}
