package main

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"time"
)

// platform is an operating system and a processor, as Go names them.
type platform struct{ OS, Arch string }

// platforms are those that a release has a binary for.
var platforms = []platform{
	{"linux", "amd64"}, {"linux", "arm64"}, {"darwin", "amd64"}, {"darwin", "arm64"}, {"windows", "amd64"}, {"windows", "arm64"},
}

// program is the name of the binary.
func (p platform) program() string {
	if p.OS == "windows" {
		return "catchment.exe"
	}
	return "catchment"
}

// origin is what a release is made from.
type origin struct {
	Version string
	Commit  string    // with "+dirty" where the tree holds what is not committed, "unknown" outside of git
	When    time.Time // of the commit: every file in an archive bears it, so that two builds are the same
}

func originOf(ctx context.Context, version string) origin {
	o := origin{Version: version, Commit: "unknown", When: time.Date(1980, 1, 1, 0, 0, 0, 0, time.UTC)}
	commit, err := output(ctx, nil, "git", "rev-parse", "HEAD")
	if err != nil {
		return o
	}
	o.Commit = strings.TrimSpace(commit)
	if changed, err := output(ctx, nil, "git", "status", "--porcelain"); err != nil || changed != "" {
		o.Commit += "+dirty"
	}
	if at, err := output(ctx, nil, "git", "log", "-1", "--format=%ct"); err == nil {
		if seconds, err := strconv.ParseInt(strings.TrimSpace(at), 10, 64); err == nil {
			o.When = time.Unix(seconds, 0).UTC()
		}
	}
	return o
}

// stamp is the linker's flag that writes version and commit into the binary, where
// `catchment version` reads them.
func (o origin) stamp() string {
	return fmt.Sprintf("-s -w -X catchment/cli.stampedVersion=%s -X catchment/cli.stampedCommit=%s", o.Version, o.Commit)
}

// compile makes a static binary that depends on the sources, the modules and the Go
// version alone: no C compiler, no paths of this machine, no state of the checkout.
func (o origin) compile(ctx context.Context, p platform, folder, to string, env ...string) error {
	cmd := exec.CommandContext(ctx, "go", "build", "-trimpath", "-buildvcs=false", "-ldflags", o.stamp(), "-o", to, ".")
	cmd.Dir = folder
	cmd.Env = append(os.Environ(), "CGO_ENABLED=0", "GOOS="+p.OS, "GOARCH="+p.Arch, "GOFLAGS=", "GOEXPERIMENT=", "GOAMD64=v1", "GOARM64=v8.0")
	cmd.Env = append(cmd.Env, env...)
	if said, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("building for %s/%s: %w\n%s", p.OS, p.Arch, err, said)
	}
	return nil
}

// name is that of an archive without its ending, and of the folder in it.
func (o origin) name(p platform) string {
	return fmt.Sprintf("catchment_%s_%s_%s", o.Version, p.OS, p.Arch)
}

type buildCommand struct {
	Version string `required:"" placeholder:"0.1.0" help:"The version that is stamped in."`
	Out     string `default:"dist" help:"The folder to make; an older one of the same name is replaced."`
}

// Run makes the whole folder, or leaves none that looks whole: the checksums come last.
func (c *buildCommand) Run(ctx context.Context) error {
	if err := errors.Join(known(c.Version), os.RemoveAll(c.Out), os.MkdirAll(c.Out, 0o755)); err != nil {
		return err
	}
	o := originOf(ctx, c.Version)
	for _, p := range platforms {
		fmt.Printf("%s %s for %s/%s\n", o.Version, o.Commit, p.OS, p.Arch)
		if err := o.pack(ctx, p, c.Out); err != nil {
			return err
		}
	}
	if err := pageBill(ctx, filepath.Join(c.Out, fmt.Sprintf("catchment_%s_page.cdx.json", o.Version))); err != nil {
		return err
	}
	for _, file := range []string{"Dockerfile", "compose.yaml"} {
		text, err := os.ReadFile(file)
		if err = errors.Join(err, os.WriteFile(filepath.Join(c.Out, file), text, 0o644)); err != nil {
			return err
		}
	}
	return checksums(c.Out)
}

// pack makes the archive of one platform and the bill of materials beside it.
func (o origin) pack(ctx context.Context, p platform, out string) error {
	work, err := os.MkdirTemp("", "release-*")
	if err != nil {
		return err
	}
	defer os.RemoveAll(work)
	binary := filepath.Join(work, p.program())
	if err := o.compile(ctx, p, ".", binary); err != nil {
		return err
	}
	thanks, err := notices(ctx, p)
	if err != nil {
		return err
	}
	files := []packed{{name: "THIRD_PARTY_NOTICES.txt", contents: thanks, mode: 0o644}}
	for path, mode := range map[string]os.FileMode{binary: 0o755, "LICENSE": 0o644, "README.md": 0o644, "CHANGELOG.md": 0o644} {
		contents, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		files = append(files, packed{name: filepath.Base(path), contents: contents, mode: mode})
	}
	if err := o.archive(p, out, files); err != nil {
		return err
	}
	return binaryBill(ctx, o, binary, filepath.Join(out, o.name(p)+".cdx.json"))
}

// checksums writes SHA256SUMS, as sha256sum -c reads it.
func checksums(folder string) error {
	entries, err := os.ReadDir(folder)
	if err != nil {
		return err
	}
	var lines strings.Builder
	for _, e := range entries {
		contents, err := os.ReadFile(filepath.Join(folder, e.Name()))
		if err != nil {
			return err
		}
		fmt.Fprintf(&lines, "%x  %s\n", sha256.Sum256(contents), e.Name())
	}
	return os.WriteFile(filepath.Join(folder, "SHA256SUMS"), []byte(lines.String()), 0o644)
}

// host is the platform this program runs on.
func host() platform { return platform{runtime.GOOS, runtime.GOARCH} }

// output runs a program and gives what it writes to stdout.
func output(ctx context.Context, env []string, name string, args ...string) (string, error) {
	cmd := exec.CommandContext(ctx, name, args...)
	cmd.Env = append(os.Environ(), env...)
	out, err := cmd.Output()
	var failed *exec.ExitError
	if errors.As(err, &failed) {
		err = fmt.Errorf("%s %s: %w\n%s", name, strings.Join(args, " "), err, failed.Stderr)
	}
	return string(out), err
}
