package main

import (
	"encoding/json"
	"go/ast"
	"go/token"
	"maps"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"golang.org/x/mod/modfile"

	"catchment/graph"
)

// The pages for people who work on Catchment are read with trust, long after they were
// written. What in them can be held against the tree is held here.

// What a page that explains the code names in backquotes is there: files and folders,
// functions, types and methods (Registry.Apply, ledger.Plan), make's targets. A page
// that speaks of what was renamed long ago misleads more than none. What has a space or
// a sign in it (a query, a command, a flag) is taken as it is.
func TestHousePagesNameOnlyWhatIsThere(t *testing.T) {
	known := goNames(t)
	for _, w := range regexp.MustCompile(`\w+`).FindAllString(graph.SchemaText(read(t, "schema.graphqls")), -1) {
		known[w] = true // fields and enumerations of the API
	}
	makefile := read(t, "Makefile")
	for _, page := range []string{"docs/architecture.md", "docs/testing.md", "CONTRIBUTING.md"} {
		names := 0
		for _, m := range regexp.MustCompile("`([^`\n]+)`").FindAllStringSubmatch(prose(t, page), -1) {
			name := m[1]
			target, ofMake := strings.CutPrefix(name, "make ")
			_, err := os.Stat(filepath.FromSlash(name))
			switch {
			case err == nil || known[name]:
				names++
			case strings.HasPrefix(name, "CATCHMENT_") && strings.Contains(makefile, name+"="): // what the long form sets
			case ofMake && strings.Contains(makefile, "\n"+target+":"):
			case !ofMake && regexp.MustCompile(`[^\w./-]|^-`).MatchString(name) || madeByRecipe(t, name):
			default:
				t.Errorf("%s speaks of %s, which is not there; say what it is now", page, name)
			}
		}
		if names == 0 {
			t.Errorf("%s names nothing", page)
		}
	}
}

// prose is a page without its blocks of code and its invisible comments.
func prose(t *testing.T, page string) string {
	t.Helper()
	return regexp.MustCompile("(?ms)^ *```.*?^ *```$|<!--.*?-->").ReplaceAllString(read(t, page), "")
}

// madeByRecipe tells whether a name comes about when a recipe is followed.
func madeByRecipe(t *testing.T, name string) bool {
	return name == "LinkAudits" && strings.Contains(read(t, "CONTRIBUTING.md"), `{"AUDITS",`)
}

// goNames are the names in our Go code as pages give them: Apply, Registry.Apply,
// ecosystem.Registry.Apply; of functions, types, their methods and members, constants
// and variables.
func goNames(t *testing.T) map[string]bool {
	t.Helper()
	known := map[string]bool{}
	eachGoFile(t, func(path string, f *ast.File, _ *token.FileSet) {
		if strings.HasSuffix(path, "_test.go") {
			return
		}
		add := func(parts ...string) {
			for i := range parts {
				known[strings.Join(parts[i:], ".")] = true
			}
		}
		pkg := f.Name.Name
		for _, d := range f.Decls {
			switch d := d.(type) {
			case *ast.FuncDecl:
				if d.Recv != nil {
					add(pkg, receiver(d), d.Name.Name)
				} else {
					add(pkg, d.Name.Name)
				}
			case *ast.GenDecl:
				for _, s := range d.Specs {
					addSpec(s, pkg, add)
				}
			}
		}
	})
	return known
}

func addSpec(s ast.Spec, pkg string, add func(...string)) {
	switch s := s.(type) {
	case *ast.ValueSpec:
		for _, n := range s.Names {
			add(pkg, n.Name)
		}
	case *ast.TypeSpec:
		add(pkg, s.Name.Name)
		var members *ast.FieldList
		switch of := s.Type.(type) {
		case *ast.InterfaceType:
			members = of.Methods
		case *ast.StructType:
			members = of.Fields
		default:
			return
		}
		for _, m := range members.List {
			for _, n := range m.Names {
				add(pkg, s.Name.Name, n.Name)
			}
		}
	}
}

// receiver is the name of the type that a method is of.
func receiver(d *ast.FuncDecl) string {
	of := d.Recv.List[0].Type
	for {
		switch t := of.(type) {
		case *ast.StarExpr:
			of = t.X
		case *ast.IndexExpr:
			of = t.X
		case *ast.IndexListExpr:
			of = t.X
		case *ast.Ident:
			return t.Name
		default:
			return ""
		}
	}
}

// allPages are the pages that people read, decisions included.
func allPages(t *testing.T) []string {
	t.Helper()
	var all []string
	for _, pattern := range []string{"*.md", "docs/*.md", "docs/adr/*.md"} {
		found, err := filepath.Glob(pattern)
		must(t, err)
		all = append(all, found...)
	}
	return all
}

// Links between pages lead to files and headings that are there, and every page can be
// reached from the README: one that nobody links is one that nobody mends.
func TestHousePagesAreLinkedAndTheirLinksLeadSomewhere(t *testing.T) {
	pages := allPages(t)
	links := map[string][]string{}
	for _, page := range pages {
		for _, m := range regexp.MustCompile(`\]\(([^)\s]+)\)`).FindAllStringSubmatch(prose(t, page), -1) {
			if strings.Contains(m[1], "://") || strings.HasPrefix(m[1], "mailto:") {
				continue
			}
			file, heading, _ := strings.Cut(m[1], "#")
			to := page
			if file != "" {
				to = path.Join(path.Dir(filepath.ToSlash(page)), file)
			}
			if _, err := os.Stat(to); err != nil {
				t.Errorf("%s links %s, which is not there", page, m[1])
			} else if heading != "" && !slices.Contains(headings(t, to), heading) {
				t.Errorf("%s links %s; %s has no such heading", page, m[1], to)
			}
			links[page] = append(links[page], to)
		}
	}
	reached := map[string]bool{"README.md": true}
	for found := true; found; {
		found = false
		for page := range maps.Clone(reached) {
			for _, to := range links[page] {
				found = found || !reached[to]
				reached[to] = true
			}
		}
	}
	for _, page := range pages {
		if !reached[filepath.ToSlash(page)] {
			t.Errorf("no way of links leads from the README to %s", page)
		}
	}
}

// headings are those of a page in the form in which links name them.
func headings(t *testing.T, page string) []string {
	t.Helper()
	var all []string
	for _, m := range regexp.MustCompile(`(?m)^#+ (.+)$`).FindAllStringSubmatch(prose(t, page), -1) {
		all = append(all, strings.Map(func(r rune) rune {
			switch {
			case r == ' ':
				return '-'
			case r == '-' || r == '_' || unicode.IsLetter(r) || unicode.IsDigit(r):
				return unicode.ToLower(r)
			}
			return -1
		}, m[1]))
	}
	return all
}

// Decisions are spoken of by number, so the numbers have no gaps, each page begins with
// its own, and the list has them all.
func TestHouseDecisionsAreNumberedWithoutGaps(t *testing.T) {
	found, err := filepath.Glob("docs/adr/0*.md")
	must(t, err)
	list := read(t, "docs/adr/README.md")
	for i, page := range found {
		n := strconv.Itoa(i + 1)
		if !strings.HasPrefix(filepath.Base(page), strings.Repeat("0", 4-len(n))+n+"-") {
			t.Errorf("%s stands where decision %s should", page, n)
		}
		if !strings.HasPrefix(read(t, page), "# "+n+". ") {
			t.Errorf("%s does not begin with its number", page)
		}
		if !strings.Contains(list, "\n"+n+". ") || !strings.Contains(list, "("+filepath.Base(page)+")") {
			t.Errorf("docs/adr/README.md does not list %s", page)
		}
	}
}

// Whatever we depend on has a line that says why, since each is code of others that we
// answer for: modules, tools and the page's packages.
func TestHouseDependenciesHaveAReason(t *testing.T) {
	reasons := read(t, "docs/adr/0005-dependencies.md")
	var all []string
	for _, file := range []string{"go.mod", "tools/go.mod"} {
		mod, err := modfile.Parse(file, []byte(read(t, file)), nil)
		must(t, err)
		for _, r := range mod.Require {
			if !r.Indirect {
				all = append(all, r.Mod.Path)
			}
		}
		for _, tool := range mod.Tool {
			all = append(all, strings.Split(tool.Path, "/cmd/")[0])
		}
	}
	var page struct{ Dependencies, DevDependencies map[string]string }
	must(t, json.Unmarshal([]byte(read(t, "web/package.json")), &page))
	all = slices.AppendSeq(all, maps.Keys(page.Dependencies))
	all = slices.AppendSeq(all, maps.Keys(page.DevDependencies))
	for _, name := range all {
		if !regexp.MustCompile(`(?m)^\|(?:[^|]*[ ,])?` + regexp.QuoteMeta(name) + `[ ,][^|]*\|`).MatchString(reasons) {
			t.Errorf("docs/adr/0005-dependencies.md does not say why we depend on %s", name)
		}
	}
}

// The README's plan of the house has a line for every folder, so that a stranger knows
// each by its name.
func TestHousePlanInTheReadmeNamesEveryFolder(t *testing.T) {
	_, plan, _ := strings.Cut(read(t, "README.md"), "## How the house is built")
	folders, err := os.ReadDir(".")
	must(t, err)
	for _, f := range folders {
		if f.IsDir() && !strings.HasPrefix(f.Name(), ".") && f.Name() != "dist" && !regexp.MustCompile(`(?m)^(.* )?`+f.Name()+`/`).MatchString(plan) {
			t.Errorf("the README's plan of the house does not name %s/", f.Name())
		}
	}
	for _, m := range regexp.MustCompile(`(?m)^(\w+)/`).FindAllStringSubmatch(plan, -1) {
		if _, err := os.Stat(m[1]); err != nil {
			t.Errorf("the README's plan of the house names %s/, which is not there", m[1])
		}
	}
}
