package server

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"runtime"
	"slices"
	"time"

	"catchment/ecosystem"
)

// Token is what is kept of a token: everything but the token itself.
type Token struct {
	ID      string         `json:"id"`
	Name    string         `json:"name,omitempty"`
	Role    ecosystem.Role `json:"role,omitempty"`
	Hash    string         `json:"sha256,omitempty"` // of the token, in hex
	Created time.Time      `json:"created,omitzero"`
	Expires time.Time      `json:"expires,omitzero"` // zero: never
	Revoked time.Time      `json:"revoked,omitzero"` // zero: not
}

// Holds tells whether the token is good at a time.
func (t Token) Holds(at time.Time) bool {
	return t.Revoked.IsZero() && (t.Expires.IsZero() || at.Before(t.Expires))
}

// Principal is who asks with the token.
func (t Token) Principal() ecosystem.Principal {
	return ecosystem.Principal{Name: t.Name, Role: t.Role, Token: t.ID}
}

// maxTokenFile is far more than anybody needs: some hundred thousand tokens.
const maxTokenFile = 32 << 20

// refresh reads the file again if it is no longer what was read before.
func (t *Tokens) refresh() {
	info, err := os.Stat(t.path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		t.seen, t.all, t.failed = nil, nil, nil
	case err != nil:
		t.all, t.failed = nil, tokenFileError(t.path, "cannot be looked at", "See to its permissions.")
	case t.unchanged(info):
	default:
		t.all, t.failed = readTokens(t.path, info)
		t.seen = info
	}
}

func (t *Tokens) unchanged(info os.FileInfo) bool {
	return t.seen != nil && os.SameFile(t.seen, info) && t.seen.Size() == info.Size() &&
		t.seen.ModTime().Equal(info.ModTime()) && t.seen.Mode() == info.Mode()
}

func readTokens(path string, info os.FileInfo) ([]Token, error) {
	if err := checkMode(path, info); err != nil {
		return nil, err
	}
	if info.Size() > maxTokenFile {
		return nil, tokenFileError(path, "is too large to be one", "Name another one with --tokens.")
	}
	contents, err := os.ReadFile(path) //nolint:gosec // whoever runs the server names it: --tokens
	if err != nil {
		return nil, tokenFileError(path, "cannot be read", "See to its permissions.")
	}
	var all []Token
	n := 0
	for line := range bytes.Lines(contents) {
		n++
		if len(bytes.TrimSpace(line)) == 0 {
			continue
		}
		var token Token
		d := json.NewDecoder(bytes.NewReader(line))
		d.DisallowUnknownFields()
		if d.Decode(&token) != nil || token.ID == "" {
			return nil, tokenFileError(path, fmt.Sprintf("has a line %d that is not ours", n),
				"Mend the line, or name another file with --tokens.")
		}
		all = mergeLine(all, token)
	}
	return all, nil
}

// mergeLine adds a line of the file to the tokens before it: it makes a token, or
// revokes one of them.
func mergeLine(all []Token, line Token) []Token {
	i := slices.IndexFunc(all, func(k Token) bool { return k.ID == line.ID })
	if i < 0 {
		return append(all, line)
	}
	if all[i].Revoked.IsZero() {
		all[i].Revoked = line.Revoked
	}
	return all
}

// add writes one line at the end of the file and sees it onto the disk.
func (t *Tokens) add(token Token) error {
	line, err := json.Marshal(token)
	if err != nil {
		return err
	}
	f, err := os.OpenFile(t.path, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	if err != nil {
		return tokenFileError(t.path, "cannot be written", "See to the permissions of the folder and the file.")
	}
	_, err = f.Write(append(line, '\n'))
	if err = errors.Join(err, f.Sync(), f.Close()); err != nil {
		return tokenFileError(t.path, "could not be written in full", "See whether the disk is full.")
	}
	return nil
}

// checkMode refuses a file into which somebody else could write a token of their own.
func checkMode(path string, info os.FileInfo) error {
	switch {
	case !info.Mode().IsRegular():
		return tokenFileError(path, "is not a file", "Name another one with --tokens.")
	case runtime.GOOS != "windows" && info.Mode().Perm()&0o077 != 0:
		return tokenFileError(path, "is open to others", "Close it with chmod 600 "+path+".")
	}
	return nil
}

func tokenFileError(path, what, hint string) error {
	return &ecosystem.Error{Code: ecosystem.Storage, Message: "The token file " + path + " " + what + ".", Hint: hint}
}
