package main

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// The two checks for known vulnerabilities ask a database over the network. What they
// make of its answers is tried with programs that stand in for go and npm: no network
// is told and does not fail, a finding fails, and so does anything else that goes wrong.
func TestChecksForVulnerabilitiesFailOnFindingsAloneAndSayWhenTheyCannotLook(t *testing.T) {
	tests := []struct {
		name, script, standsIn, says string
		ends                         string
		code                         int
		note                         bool
	}{
		{"no network for Go", "tools/vulncheck.sh", "go", "govulncheck: fetching vulnerabilities: no such host", "1", 0, true},
		{"a finding in Go", "tools/vulncheck.sh", "go", "Vulnerability #1: GO-2026-0001", "3", 3, false},
		{"Go does not compile", "tools/vulncheck.sh", "go", "loading packages: undefined: x", "1", 1, false},
		{"nothing found in Go", "tools/vulncheck.sh", "go", "No vulnerabilities found.", "0", 0, false},
		{"no network for npm", "tools/audit.sh", "npm", "npm error audit endpoint returned an error", "1", 0, true},
		{"a finding in npm", "tools/audit.sh", "npm", `{"auditReportVersion": 2, "vulnerabilities": {"left-pad": {}}}`, "1", 1, false},
		{"nothing found in npm", "tools/audit.sh", "npm", `{"auditReportVersion": 2, "vulnerabilities": {}}`, "0", 0, false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			dir := t.TempDir()
			text := "#!/bin/sh\ncat <<'END'\n" + tt.says + "\nEND\nexit " + tt.ends + "\n"
			must(t, os.WriteFile(filepath.Join(dir, tt.standsIn), []byte(text), 0o700))
			cmd := exec.CommandContext(t.Context(), "sh", tt.script)
			cmd.Env = append(os.Environ(), "PATH="+dir+string(os.PathListSeparator)+os.Getenv("PATH"), "GO=go")
			said, err := cmd.CombinedOutput()
			var failed *exec.ExitError
			if err != nil && !errors.As(err, &failed) {
				t.Fatal(err)
			}
			if code := cmd.ProcessState.ExitCode(); code != tt.code {
				t.Errorf("it ends with %d, not %d:\n%s", code, tt.code, said)
			}
			if got := strings.Contains(string(said), "went UNCHECKED"); got != tt.note {
				t.Errorf("it says:\n%s", said)
			}
		})
	}
}
func TestTheWorkflowCallsTheMakefile(t *testing.T) {
	flow, makefile := read(t, ".github/workflows/test.yml"), read(t, "Makefile")
	targets := regexp.MustCompile(`"(test-\w+)"`).FindAllStringSubmatch(flow, -1)
	if len(targets) != 5 {
		t.Errorf("it names %v", targets)
	}
	for _, m := range targets {
		if !regexp.MustCompile(`(?m)^` + m[1] + `\b.*:`).MatchString(makefile) {
			t.Errorf("the makefile has no %s", m[1])
		}
	}
	for _, m := range regexp.MustCompile(`uses: (\S+)`).FindAllStringSubmatch(flow, -1) {
		if !regexp.MustCompile(`@[0-9a-f]{40}$`).MatchString(m[1]) {
			t.Errorf("%s is not pinned to a commit", m[1])
		}
	}
}
