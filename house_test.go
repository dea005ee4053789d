package main

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"catchment/ecosystem"
)

// The rules of the house that a test can hold, each with its reason. Those about the
// pages stand in pages_test.go.

// arrows says which of our packages a package may import: those on floors below
// its own. A folder that stands for its subfolders ends in a slash and dots.
var arrows = map[string][]string{
	".":                     {"cli", "web", "testdata"},
	"bench":                 {},
	"release":               {"graph"},
	"demo":                  {"exchange/...", "store/sqlite", "ecosystem/..."},
	"region":                {"exchange/...", "ecosystem", "ecosystem/outline"},
	"cli":                   {"region", "server", "graph/...", "loaders", "exchange/...", "store/...", "ecosystem/...", "web"},
	"server":                {"graph/...", "loaders", "exchange", "ecosystem/...", "web"},
	"graph":                 {"graph/...", "loaders", "exchange", "ecosystem/..."},
	"graph/model":           {"graph/plan", "graph/nearest", "loaders", "ecosystem/..."},
	"graph/generate":        {"ecosystem", "ecosystem/gap", "graph/sdl"},
	"graph/sdl":             {},
	"graph/schematest":      {"graph"},
	"graph/plan":            {},
	"graph/nearest":         {},
	"loaders":               {"ecosystem/..."},
	"exchange":              {"ecosystem", "ecosystem/outline"},
	"exchange/*":            {"exchange", "ecosystem", "ecosystem/outline"},
	"store/storetest":       {"ecosystem"},
	"store/ledger":          {"ecosystem"},
	"store/*":               {"ecosystem", "store/ledger"},
	"store/neo4j/neo4jtest": {},
	"store/neo4j/lend":      {"store/neo4j/neo4jtest"},
	"ecosystem":             {"ecosystem/outline"},
	"ecosystem/outline":     {},
	"ecosystem/generate":    {"ecosystem"},
	"ecosystem/projection":  {"ecosystem"},
	"ecosystem/trace":       {"ecosystem", "ecosystem/projection"},
	"ecosystem/gap":         {"ecosystem", "ecosystem/projection"},
	"ecosystem/coding":      {"ecosystem"},
	"ecosystem/coding/*":    {},
	"ecosystem/evidence":    {"ecosystem", "ecosystem/coding"},
	"ecosystem/atlas":       {"ecosystem", "ecosystem/projection"},
	"ecosystem/lookalike":   {"ecosystem", "ecosystem/projection"},
	"ecosystem/workshop":    {"ecosystem"},
	"web":                   {},
}

var badNames = []string{"util", "utils", "common", "helpers", "types", "models", "internal", "pkg"}

// Imports run one way, so that whoever changes a package knows who could notice, and so
// that the rules of the domain can be read and tested without GraphQL, HTTP or an engine.
func TestHouseArrowsRunOneWay(t *testing.T) {
	eachGoFile(t, func(path string, f *ast.File, _ *token.FileSet) {
		here := filepath.ToSlash(filepath.Dir(path))
		if strings.HasSuffix(path, "_test.go") {
			return // tests may look at any floor
		}
		allowed, ok := arrows[here]
		if !ok {
			allowed, ok = arrows[filepath.ToSlash(filepath.Dir(here))+"/*"]
		}
		if !ok {
			t.Errorf("%s: package %s has no place in the house; add it to arrows if the design does", path, here)
		}
		for _, spec := range f.Imports {
			target, ours := strings.CutPrefix(strings.Trim(spec.Path.Value, `"`), "catchment/")
			if ours && !slices.ContainsFunc(allowed, func(a string) bool { return fits(a, target) }) {
				t.Errorf("%s: %s may not import %s", path, here, target)
			}
		}
	})
}

func fits(allowed, target string) bool {
	folder, all := strings.CutSuffix(allowed, "/...")
	return target == folder || (all && strings.HasPrefix(target, folder+"/"))
}

// A package is called by what it is for. One called util has no reason to refuse
// anything, and grows.
func TestHouseNoPackageIsCalledUtilOrTheLike(t *testing.T) {
	eachGoFile(t, func(path string, f *ast.File, _ *token.FileSet) {
		if slices.Contains(badNames, f.Name.Name) || slices.Contains(badNames, filepath.Base(filepath.Dir(path))) {
			t.Errorf("%s: package %s says nothing about what it is for", path, f.Name.Name)
		}
	})
}

// A file is one idea and a function one thought, so that either can be read at a sitting.
// A shorter limit for files was tried (300 lines) and cut ideas in two: one pipeline then
// stood under five names.
func TestHouseFilesAndFunctionsStayShort(t *testing.T) {
	const maxFileLines, maxFuncLines = 400, 40
	eachGoFile(t, func(path string, f *ast.File, set *token.FileSet) {
		if ast.IsGenerated(f) {
			return
		}
		if n := set.File(f.Pos()).LineCount(); n > maxFileLines && !strings.HasSuffix(path, "_test.go") {
			t.Errorf("%s has %d lines; a room holds %d", path, n, maxFileLines)
		}
		for _, d := range f.Decls {
			fn, ok := d.(*ast.FuncDecl)
			if !ok || strings.HasSuffix(path, "_test.go") || strings.Contains(path, "storetest") {
				continue
			}
			if n := set.Position(fn.End()).Line - set.Position(fn.Pos()).Line + 1; n > maxFuncLines {
				t.Errorf("%s: %s has %d lines; %d are enough", path, fn.Name.Name, n, maxFuncLines)
			}
		}
	})
}

// What others may call says what it promises. Whoever reads `go doc` has nothing else.
func TestHouseWhatIsExportedHasAComment(t *testing.T) {
	eachGoFile(t, func(path string, f *ast.File, set *token.FileSet) {
		if ast.IsGenerated(f) || strings.HasSuffix(path, "_test.go") || f.Name.Name == "main" {
			return
		}
		for _, d := range f.Decls {
			for _, name := range undocumented(d) {
				t.Errorf("%s: %s has no comment that says what it is", set.Position(d.Pos()), name)
			}
		}
	})
}

func undocumented(d ast.Decl) []string {
	switch d := d.(type) {
	case *ast.FuncDecl:
		if d.Name.IsExported() && d.Doc == nil && receiverExported(d) {
			return []string{d.Name.Name}
		}
	case *ast.GenDecl:
		var names []string
		for _, spec := range d.Specs {
			if s, ok := spec.(*ast.TypeSpec); ok && s.Name.IsExported() && d.Doc == nil && s.Doc == nil && s.Comment == nil {
				names = append(names, s.Name.Name)
			}
		}
		return names
	}
	return nil
}

// receiverExported leaves out methods that say nothing of their own: Error, String and the like.
func receiverExported(d *ast.FuncDecl) bool {
	plain := []string{"Error", "Unwrap", "String", "ServeHTTP", "MarshalJSON", "UnmarshalJSON", "Close", "Write", "Read", "Len", "Less", "Swap"}
	if d.Recv == nil {
		return true
	}
	t := d.Recv.List[0].Type
	if star, ok := t.(*ast.StarExpr); ok {
		t = star.X
	}
	if generic, ok := t.(*ast.IndexExpr); ok {
		t = generic.X
	}
	id, ok := t.(*ast.Ident)
	return ok && id.IsExported() && !slices.Contains(plain, d.Name.Name)
}

// Nothing is left for later in a comment, where nobody looks for it: it is done, or it is
// an issue. No test is skipped: where a promise cannot be kept, the promise changes.
func TestHouseNothingIsMarkedForLaterOrSkipped(t *testing.T) {
	marks := regexp.MustCompile(`\b(TO` + `DO|FIX` + `ME|XX` + `X|HA` + `CK)\b|\bt\.Ski` + `p`)
	eachGoFile(t, func(path string, _ *ast.File, _ *token.FileSet) {
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		for i, line := range strings.Split(string(text), "\n") {
			if marks.MatchString(line) {
				t.Errorf("%s:%d: %s", path, i+1, strings.TrimSpace(line))
			}
		}
	})
}

// A kind or a link type in product code is its constant (ecosystem/kinds_gen.go), so
// that a typo does not compile. Their names stand as words in the tables alone, which
// the constants are generated from.
func TestHouseKindsAndLinkTypesAreConstants(t *testing.T) {
	names := map[string]bool{}
	for _, n := range ecosystem.Nouns() {
		names[string(n.Kind)] = true
	}
	for _, r := range ecosystem.LinkRules() {
		names[string(r.Type)] = true
	}
	eachGoFile(t, func(path string, f *ast.File, set *token.FileSet) {
		if ast.IsGenerated(f) || strings.HasSuffix(path, "_test.go") {
			return
		}
		ast.Inspect(f, func(n ast.Node) bool {
			if filepath.Dir(path) == "ecosystem" && isTable(n) {
				return false
			}
			if word, ok := n.(*ast.BasicLit); ok && names[strings.Trim(word.Value, `"`)] {
				t.Errorf("%s: %s stands as a word; use the constant of kinds_gen.go", set.Position(n.Pos()), word.Value)
			}
			return true
		})
	})
}

// isTable tells whether this is where the nouns or the links are listed.
func isTable(n ast.Node) bool {
	switch n := n.(type) {
	case *ast.CallExpr:
		f, ok := n.Fun.(*ast.Ident)
		return ok && f.Name == "noun"
	case *ast.ValueSpec:
		return slices.Contains([]string{"linkRules", "walksBesides", "linkNoun", "claimNoun"}, n.Names[0].Name)
	}
	return false
}

func eachGoFile(t *testing.T, do func(path string, f *ast.File, set *token.FileSet)) {
	t.Helper()
	files := 0
	err := filepath.WalkDir(".", func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && (d.Name() == "node_modules" || strings.HasPrefix(d.Name(), ".") && path != ".") {
			return filepath.SkipDir
		}
		if d.IsDir() || filepath.Ext(path) != ".go" {
			return nil
		}
		set := token.NewFileSet()
		f, err := parser.ParseFile(set, path, nil, parser.ParseComments)
		if err != nil {
			return fmt.Errorf("%s: %w", path, err)
		}
		files++
		do(path, f, set)
		return nil
	})
	if err != nil || files == 0 {
		t.Fatalf("read %d files: %v", files, err)
	}
}
