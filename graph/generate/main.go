// Command generate prints what the API says of the nouns, from their tables, into
// graph/nouns.graphqls, and writes the Go that follows from the whole schema: the
// Go types behind its nouns (a struct for each type with an id or a place in a
// list, a method for each of its fields that no hand-written file of the model
// has, names for enumerations, inputs and lists, which are all of a few kinds),
// the root fields that all nouns have alike, and, with gqlgen, what is left of the types.
package main

import (
	"bytes"
	"fmt"
	"go/ast"
	"go/format"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/vektah/gqlparser/v2"
	schema "github.com/vektah/gqlparser/v2/ast"
)

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: generate FOLDER, the one that schema.graphqls and gqlgen.yml are in")
		os.Exit(2)
	}
	if err := run(os.Args[1]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(folder string) error {
	name := filepath.Join(folder, "schema.graphqls")
	text, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	nounsFile := filepath.Join(folder, "graph", "nouns.graphqls")
	nouns, err := nounsOfTheAPI(string(text))
	if err != nil {
		return err
	}
	if err := os.WriteFile(nounsFile, []byte(nouns), 0o644); err != nil {
		return err
	}
	s, err := gqlparser.LoadSchema(&schema.Source{Name: name, Input: string(text)}, &schema.Source{Name: nounsFile, Input: nouns})
	if err != nil {
		return err
	}
	model := filepath.Join(folder, "graph", "model")
	written, err := byHand(model)
	if err != nil {
		return err
	}
	things, roots := writer{schema: s, written: written}, writer{schema: s}
	things.nouns()
	roots.roots()
	roots.changes()
	if err := things.save(filepath.Join(model, "nouns_gen.go")); err != nil {
		return err
	}
	if err := roots.save(filepath.Join(folder, "graph", "roots_gen.go")); err != nil {
		return err
	}
	return models(filepath.Join(folder, "gqlgen.yml"))
}

// byHand gives the types and methods that hand-written files declare: "Link",
// "Link.Counts". They are parsed, not compiled, as they may need what is generated.
func byHand(folder string) (map[string]bool, error) {
	names := map[string]bool{}
	files, err := filepath.Glob(filepath.Join(folder, "*.go"))
	if err != nil {
		return nil, err
	}
	for _, path := range files {
		f, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.SkipObjectResolution)
		if err != nil {
			return nil, err
		}
		if strings.HasSuffix(path, "_gen.go") || strings.HasSuffix(path, "_test.go") {
			continue
		}
		for _, d := range f.Decls {
			declared(names, d)
		}
	}
	if len(files) == 0 {
		return nil, fmt.Errorf("%s: %w", folder, fs.ErrNotExist)
	}
	return names, nil
}

func declared(names map[string]bool, d ast.Decl) {
	switch d := d.(type) {
	case *ast.GenDecl:
		for _, spec := range d.Specs {
			if t, ok := spec.(*ast.TypeSpec); ok {
				names[t.Name.Name] = true
			}
		}
	case *ast.FuncDecl:
		if d.Recv == nil {
			return
		}
		t := d.Recv.List[0].Type
		if star, ok := t.(*ast.StarExpr); ok {
			t = star.X
		}
		if id, ok := t.(*ast.Ident); ok {
			names[id.Name+"."+d.Name.Name] = true
		}
	}
}

// writer gathers the text of the generated file.
type writer struct {
	schema  *schema.Schema
	written map[string]bool
	out     bytes.Buffer
}

func (w *writer) save(path string) error {
	source, err := format.Source(w.out.Bytes())
	if err != nil {
		return fmt.Errorf("what was generated is no Go: %w\n%s", err, w.out.Bytes())
	}
	return os.WriteFile(path, source, 0o644)
}

func (w *writer) say(format string, args ...any) { fmt.Fprintf(&w.out, format+"\n", args...) }

// types gives the schema's own types of a kind, by name.
func (w *writer) types(kind schema.DefinitionKind) []*schema.Definition {
	var list []*schema.Definition
	for _, d := range w.schema.Types {
		if d.Kind == kind && !d.BuiltIn {
			list = append(list, d)
		}
	}
	slices.SortFunc(list, func(a, b *schema.Definition) int { return strings.Compare(a.Name, b.Name) })
	return list
}
