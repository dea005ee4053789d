// Package web holds what browsers get: the app as it was built from src, the pages'
// templates, their style and GraphiQL, all within the binary, so that nothing is
// loaded from elsewhere.
package web

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"embed"
	"fmt"
	"html/template"
	"io/fs"
	"mime"
	"path"
	"strings"
	"sync"
)

//go:embed page/*.html
var pageFiles embed.FS

//go:embed all:dist
var distFiles embed.FS

//go:embed style.css graphiql/*.js graphiql/*.css
var staticFiles embed.FS

// pages are the templates of the pages that the server renders.
var pages = template.Must(template.New("").Funcs(template.FuncMap{"percent": percent}).ParseFS(pageFiles, "page/*.html"))

// appPage is the app's one page. It holds the figures of [Start] for those without JavaScript.
var appPage = template.Must(template.Must(pages.Clone()).ParseFS(distFiles, "dist/index.html"))

// Paths are the app's own addresses. The server answers each with the same page, whose
// script draws what the address asks for.
var Paths = []string{"/{$}", "/map", "/trace", "/flows", "/gaps", "/matrix", "/barriers", "/registry", "/changes", "/review", "/imports", "/workshop", "/join"}

// App renders the app's page, with what the server found for those without JavaScript.
func App(answer Start) ([]byte, error) {
	var html bytes.Buffer
	err := appPage.ExecuteTemplate(&html, "index.html", answer)
	return html.Bytes(), err
}

// Page renders a page: "error" of a [Failure], "graphiql" of nothing.
func Page(name string, data any) ([]byte, error) {
	var html bytes.Buffer
	err := pages.ExecuteTemplate(&html, name+".html", data)
	return html.Bytes(), err
}

// File is something that a page loads.
type File struct {
	Contents  []byte
	MediaType string
	ETag      string // changes with the contents
	Gzipped   []byte // the contents again, or nothing where that saves nothing
}

// Static finds a file that pages load: "style.css", "graphiql/graphiql.min.js".
func Static(name string) (File, bool) {
	contents, err := staticFiles.ReadFile(name)
	if err != nil {
		return File{}, false
	}
	sum := sha256.Sum256(contents)
	return File{contents, mime.TypeByExtension(path.Ext(name)), fmt.Sprintf(`"%x"`, sum[:12]), nil}, true
}

// Assets are the files that the app's page loads, by their paths: "/assets/….js". Their
// names change with their contents. They are compressed once.
var Assets = sync.OnceValues(assets)

func assets() (map[string]File, error) {
	files := map[string]File{}
	err := fs.WalkDir(distFiles, "dist/assets", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		contents, err := distFiles.ReadFile(name)
		if err != nil {
			return err
		}
		f := File{Contents: contents, MediaType: mime.TypeByExtension(path.Ext(name))}
		if f.Gzipped, err = gzipped(contents); err != nil {
			return err
		}
		files[strings.TrimPrefix(name, "dist")] = f
		return nil
	})
	return files, err
}

// gzipped compresses contents; nothing where that saves nothing.
func gzipped(contents []byte) ([]byte, error) {
	var smaller bytes.Buffer
	z, err := gzip.NewWriterLevel(&smaller, gzip.BestCompression)
	if err != nil {
		return nil, err
	}
	if _, err := z.Write(contents); err != nil {
		return nil, err
	}
	if err := z.Close(); err != nil || smaller.Len() >= len(contents) {
		return nil, err
	}
	return smaller.Bytes(), nil
}

// Start is what the answer for those without JavaScript tells.
type Start struct {
	Revision  int64
	Changed   string // when the newest revision was made, RFC 3339; empty in an empty store
	Actors    int
	Datasets  int
	Groups    []Group  // what is known, one question each
	Missing   []string // names of datasets that are needed and exist nowhere, the first few
	MoreGone  int      // how many more of them there are
	Synthetic []string // names of the sources whose data is made up
	MadeUp    int      // how many actors and datasets rest on them
	Questions []Question
	Trouble   string // why the figures are not there, if they are not
}

// Empty tells whether nothing has been entered yet.
func (s Start) Empty() bool { return s.Revision == 0 && s.Trouble == "" }

// Group is one question with its answer, in piles.
type Group struct {
	Title string
	Says  string // one sentence
	Total int
	Piles []Pile
}

// Pile is how many are of one sort. Tone colours it: "gap", "known" or "unknown".
type Pile struct {
	Label string
	N     int
	Tone  string
}

// Question is an example that GraphiQL opens.
type Question struct{ Slug, Title string }

// Failure is what an error page tells.
type Failure struct {
	Status    int
	Message   string
	Hint      string
	RequestID string
}

// percent of a whole, as a whole number between 0 and 100; something is never 0.
func percent(n, total int) int {
	if n <= 0 || total <= 0 {
		return 0
	}
	return max(1, min(100, n*100/total))
}
