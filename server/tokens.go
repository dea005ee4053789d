package server

import (
	"crypto/rand"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/oklog/ulid/v2"

	"catchment/ecosystem"
)

// tokenPrefix lets scanners find a token that went where it should not be.
const tokenPrefix = "cat_"

// Tokens is the file of tokens: a JSON line for each that was made, and a line
// for each that was revoked. Lines are only ever added, each in one write, so
// that two who change it at once lose nothing. Changes to the file count at once.
type Tokens struct {
	path string

	mu     sync.Mutex
	seen   os.FileInfo // when all was read
	all    []Token
	failed error
}

// OpenTokens names a token file. It need not be there: nobody has a token then.
func OpenTokens(path string) *Tokens { return &Tokens{path: path} }

// Path of the file.
func (t *Tokens) Path() string { return t.path }

// Exist tells whether the file is there.
func (t *Tokens) Exist() (bool, error) {
	_, err := os.Lstat(t.path)
	if errors.Is(err, fs.ErrNotExist) {
		return false, nil
	}
	return err == nil, err
}

// Create makes a token and gives it to be shown once; the file keeps its hash.
func (t *Tokens) Create(name string, role ecosystem.Role, expires time.Time) (secret string, made Token, err error) {
	if !slices.Contains([]ecosystem.Role{ecosystem.RolePartner, ecosystem.RoleEditor, ecosystem.RoleAdmin}, role) {
		return "", Token{}, &ecosystem.Error{Code: ecosystem.BadRequest,
			Message: fmt.Sprintf("%q is not a role.", role), Hint: "The roles are PARTNER, EDITOR and ADMIN."}
	}
	if _, err := t.List(); err != nil { // never add to a file that is not ours
		return "", Token{}, err
	}
	bits := make([]byte, 32)
	rand.Read(bits)
	secret = tokenPrefix + base64.RawURLEncoding.EncodeToString(bits)
	made = Token{ID: ulid.Make().String(), Name: name, Role: role, Hash: hashOf(secret),
		Created: time.Now().UTC().Truncate(time.Second), Expires: expires}
	if made.Name == "" {
		made.Name = strings.ToLower(string(role)) + "-" + made.ID[len(made.ID)-6:]
	}
	return secret, made, t.add(made)
}

// Revoke ends a token for good.
func (t *Tokens) Revoke(id string) (Token, error) {
	all, err := t.List()
	if err != nil {
		return Token{}, err
	}
	i := slices.IndexFunc(all, func(k Token) bool { return k.ID == id })
	if i < 0 {
		return Token{}, &ecosystem.Error{Code: ecosystem.NotFound,
			Message: fmt.Sprintf("There is no token with the id %q in %s.", id, t.path), Hint: "catchment token list shows the ids."}
	}
	if !all[i].Revoked.IsZero() {
		return all[i], nil
	}
	all[i].Revoked = time.Now().UTC().Truncate(time.Second)
	return all[i], t.add(Token{ID: id, Revoked: all[i].Revoked})
}

// List gives the tokens in the order in which they were made.
func (t *Tokens) List() ([]Token, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.refresh()
	return slices.Clone(t.all), t.failed
}

// Find tells who asks with a token; false for one that is unknown, expired or revoked.
func (t *Tokens) Find(secret string) (Token, bool, error) {
	all, err := t.List()
	if err != nil {
		return Token{}, false, err
	}
	hash, found := []byte(hashOf(secret)), -1
	for i, k := range all {
		if subtle.ConstantTimeCompare(hash, []byte(k.Hash)) == 1 {
			found = i
		}
	}
	if found < 0 || !all[found].Holds(time.Now()) {
		return Token{}, false, nil
	}
	return all[found], true, nil
}

func hashOf(secret string) string {
	sum := sha256.Sum256([]byte(secret))
	return hex.EncodeToString(sum[:])
}
