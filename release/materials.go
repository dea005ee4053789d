package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// tool are the words that run a tool of tools/go.mod.
func tool(name string, args ...string) []string {
	return append([]string{"tool", "-modfile=tools/go.mod", name}, args...)
}

// binaryBill writes what a binary is made of, in CycloneDX, as Go's linker noted it
// down in the binary itself.
func binaryBill(ctx context.Context, o origin, binary, to string) error {
	_, err := output(ctx, nil, "go", tool("cyclonedx-gomod", "bin", "-json", "-std", "-noserial", "-notimestamp", "-version", o.Version, "-output", to, binary)...)
	if err != nil {
		return err
	}
	return timeless(to)
}

// pageBill writes which npm packages the page in the binary is built from, in CycloneDX.
func pageBill(ctx context.Context, to string) error {
	bill, err := output(ctx, nil, "npm", "--prefix", "web", "sbom", "--sbom-format", "cyclonedx", "--omit", "dev", "--package-lock-only")
	if err != nil {
		return err
	}
	return errors.Join(os.WriteFile(to, []byte(bill), 0o644), timeless(to))
}

// timeless takes out of a bill what differs from one run or machine to the next: its
// number, the moment it was written, and the hashes of the tool that wrote it.
func timeless(path string) error {
	text, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	var bill map[string]any
	if err := json.Unmarshal(text, &bill); err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	delete(bill, "serialNumber")
	if about, ok := bill["metadata"].(map[string]any); ok {
		delete(about, "timestamp")
		tools, _ := about["tools"].([]any)
		for _, t := range tools {
			if t, ok := t.(map[string]any); ok {
				delete(t, "hashes")
			}
		}
	}
	if text, err = json.MarshalIndent(bill, "", "  "); err != nil {
		return err
	}
	return os.WriteFile(path, append(text, '\n'), 0o644)
}

// notices gives the licences of all that is in a binary: Go's own, those of the
// modules that are linked in, and those of the page's packages. Most of them ask that
// a copy goes with every binary.
func notices(ctx context.Context, p platform) ([]byte, error) {
	folders, err := linked(ctx, p)
	if err != nil {
		return nil, err
	}
	if err := bundled(folders); err != nil {
		return nil, err
	}
	var all strings.Builder
	all.WriteString("Catchment contains the following, under the licences below.\n")
	for _, name := range slices.Sorted(maps.Keys(folders)) {
		texts, err := licences(folders[name])
		if err != nil {
			return nil, err
		}
		if len(texts) == 0 {
			return nil, fmt.Errorf("no licence of %s was found in %s; a release has to carry it", name, folders[name])
		}
		for _, text := range texts {
			fmt.Fprintf(&all, "\n%s\n%s\n\n%s\n", strings.Repeat("=", 80), name, strings.TrimSpace(text))
		}
	}
	return []byte(all.String()), nil
}

// linked are the folders of the modules in a platform's binary, and of Go itself.
func linked(ctx context.Context, p platform) (map[string]string, error) {
	env := []string{"CGO_ENABLED=0", "GOOS=" + p.OS, "GOARCH=" + p.Arch}
	list, err := output(ctx, env, "go", "list", "-deps", "-f", "{{with .Module}}{{if not .Main}}{{.Path}} {{.Version}}\t{{.Dir}}{{end}}{{end}}", ".")
	if err != nil {
		return nil, err
	}
	root, err := output(ctx, nil, "go", "env", "GOROOT")
	if err != nil {
		return nil, err
	}
	folders := map[string]string{"The Go standard library": strings.TrimSpace(root)}
	for line := range strings.Lines(list) {
		if name, folder, ok := strings.Cut(strings.TrimSpace(line), "\t"); ok {
			folders[name] = folder
		}
	}
	return folders, nil
}

// bundled adds the folders of the packages that the page's build takes in.
func bundled(folders map[string]string) error {
	text, err := os.ReadFile("web/package-lock.json")
	if err != nil {
		return err
	}
	var lock struct {
		Packages map[string]struct {
			Version       string
			Dev, Optional bool
		}
	}
	if err := json.Unmarshal(text, &lock); err != nil {
		return fmt.Errorf("web/package-lock.json: %w", err)
	}
	for path, p := range lock.Packages {
		if name, ok := strings.CutPrefix(path, "node_modules/"); ok && !p.Dev && !p.Optional {
			folders["npm "+name+" "+p.Version] = filepath.Join("web", path)
		}
	}
	return nil
}

// licences are the texts of a module's folder, in the order of their files' names.
func licences(folder string) ([]string, error) {
	entries, err := os.ReadDir(folder)
	if err != nil {
		return nil, fmt.Errorf("%w (for the page's packages run npm ci in web first)", err)
	}
	var texts []string
	for _, e := range entries {
		name := strings.ToUpper(e.Name())
		if e.IsDir() || !slices.ContainsFunc([]string{"LICENSE", "LICENCE", "COPYING", "NOTICE"}, func(begin string) bool { return strings.HasPrefix(name, begin) }) {
			continue
		}
		text, err := os.ReadFile(filepath.Join(folder, e.Name()))
		if err != nil {
			return nil, err
		}
		texts = append(texts, string(text))
	}
	return texts, nil
}
