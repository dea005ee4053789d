package server

import (
	"context"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"
	"unicode/utf8"

	"catchment/ecosystem"
	"catchment/exchange"
)

// order reads what is to be done with the file, and what it is called.
func (i *imports) order(r *http.Request) (name string, o exchange.Options, refused *refusal) {
	given, refused := parameters(r, "format", "name", "dryRun", "visibility", "source", "asOf")
	if refused != nil {
		return "", o, refused
	}
	o = exchange.Options{Format: given["format"], Source: given["source"], Visibility: ecosystem.Visibility(given["visibility"])}
	if o.Format == "" {
		o.Format = i.UsualFormat
	}
	if i.Formats[o.Format] == nil {
		return "", o, badRequest(fmt.Sprintf("There is no format %q.", o.Format), "There is "+i.formatNames()+".")
	}
	if !slices.Contains([]ecosystem.Visibility{"", ecosystem.Public, ecosystem.Partner, ecosystem.Team}, o.Visibility) {
		return "", o, badRequest(fmt.Sprintf("The visibility %q is none.", o.Visibility), "It is public, partner or team.")
	}
	var err error
	if dry := given["dryRun"]; dry != "" {
		if o.DryRun, err = strconv.ParseBool(dry); err != nil {
			return "", o, badRequest(fmt.Sprintf("dryRun is %q.", dry), "It is true or false.")
		}
	}
	if day := given["asOf"]; day != "" {
		if o.AsOf, err = ecosystem.ParseDay(day); err != nil {
			return "", o, badRequest("asOf: "+err.Error()+".", "It is the day on which this was recorded.")
		}
	}
	name, refused = fileName(given["name"], r.Header.Get("Content-Disposition"))
	return name, o, refused
}

// parameters are those of the address: each once, and no other than the known ones.
func parameters(r *http.Request, known ...string) (map[string]string, *refusal) {
	values, err := url.ParseQuery(r.URL.RawQuery)
	if err != nil {
		return nil, badRequest("The address's parameters cannot be read.", "Encode them as a form does.")
	}
	given := map[string]string{}
	for name, all := range values {
		switch {
		case !slices.Contains(known, name):
			return nil, badRequest(fmt.Sprintf("There is no parameter %q.", name), "There is "+strings.Join(known, ", ")+".")
		case len(all) > 1:
			return nil, badRequest("The parameter "+name+" stands twice.", "Give it once.")
		}
		given[name] = all[0]
	}
	return given, nil
}

// fileName is what the file is called, without any folders before it.
func fileName(parameter, disposition string) (string, *refusal) {
	name := parameter
	if _, said, err := mime.ParseMediaType(disposition); name == "" && err == nil {
		name = said["filename"]
	}
	name = name[strings.LastIndexAny(name, `/\`)+1:]
	if name == "" || name == "." || name == ".." || len(name) > 200 || !utf8.ValidString(name) || strings.ContainsFunc(name, func(r rune) bool { return r < ' ' || r == 0x7F }) {
		return "", badRequest("The file has no name that can be used.", "Say what it is called with ?name=actors.csv; findings name it so.")
	}
	return name, nil
}

// uploadPatience is how long a file may take to arrive, as long as something arrives.
const uploadPatience = 10 * time.Minute

// receive keeps what is sent in a folder of its own, until discard is called.
func (i *imports) receive(w http.ResponseWriter, r *http.Request, name string) (files []exchange.File, discard func(), refused *refusal) {
	most := i.Limits.ImportBytes
	if r.ContentLength > most {
		return nil, nil, tooLarge(most, r.ContentLength)
	}
	folder, err := os.MkdirTemp("", "catchment-import-")
	if err != nil {
		return nil, nil, i.refusal(r.Context(), cannotKeep(err))
	}
	remove := func() { _ = os.RemoveAll(folder) } // what stays lies in a folder that is emptied anyway
	defer func() {
		if refused != nil {
			remove()
		}
	}()
	path := filepath.Join(folder, name)
	if refused := i.keep(w, r, path); refused != nil {
		return nil, nil, refused
	}
	if files, err = exchange.Open([]string{path}); err == nil {
		err = checkUnpacked(files, i.Limits.UnpackedBytes)
	}
	if err != nil {
		return nil, nil, i.refusal(r.Context(), err)
	}
	return files, remove, nil
}

// keep writes the request's body into a file.
func (i *imports) keep(w http.ResponseWriter, r *http.Request, path string) *refusal {
	f, err := os.OpenFile(path, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if err != nil {
		return i.refusal(r.Context(), cannotKeep(err))
	}
	control := http.NewResponseController(w)
	body := &arriving{Reader: http.MaxBytesReader(w, r.Body, i.Limits.ImportBytes), control: control, pause: i.Limits.ReadTimeout, end: time.Now().Add(uploadPatience)}
	goOn := context.AfterFunc(r.Context(), body.giveUp)
	_, err = io.Copy(f, body)
	if goOn() {
		_ = control.SetReadDeadline(time.Time{}) // what follows may take longer than a request may take to arrive
	}
	var over *http.MaxBytesError
	switch {
	case errors.As(err, &over):
		_ = f.Close() // it goes away
		return tooLarge(over.Limit, over.Limit+1)
	case isStopping(r.Context()):
		_ = f.Close() // likewise
		return i.refusal(r.Context(), stopsBefore())
	case body.failed != nil:
		_ = f.Close() // likewise
		return badRequest("The file ended before it was whole.", "Send it again.")
	}
	if err = errors.Join(err, f.Close()); err != nil {
		return i.refusal(r.Context(), cannotKeep(err))
	}
	return nil
}

// arriving reads what is sent and waits for it as long as something comes.
type arriving struct {
	io.Reader
	control *http.ResponseController
	pause   time.Duration // the longest
	mu      sync.Mutex    // of end
	end     time.Time     // of all patience
	failed  error
}

// giveUp ends the waiting, that of a read that goes on too.
func (a *arriving) giveUp() {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.end = time.Now()
	_ = a.control.SetReadDeadline(a.end) // what cannot have one is no connection
}

// wait says how long the next read may take.
func (a *arriving) wait() {
	a.mu.Lock()
	defer a.mu.Unlock()
	deadline := time.Now().Add(a.pause)
	if deadline.After(a.end) {
		deadline = a.end
	}
	_ = a.control.SetReadDeadline(deadline) // likewise
}

func (a *arriving) Read(p []byte) (int, error) {
	a.wait()
	n, err := a.Reader.Read(p)
	if err != nil && err != io.EOF {
		a.failed = err
	}
	return n, err
}

// checkUnpacked refuses files that hold more than they let on: a few kilobytes can
// unpack to what no disk holds.
func checkUnpacked(files []exchange.File, most int64) error {
	rest := most
	for _, f := range files {
		in, err := f.Open()
		if err != nil {
			return err
		}
		n, err := io.CopyN(io.Discard, in, rest+1)
		_ = in.Close() // it was only read
		if rest -= n; rest < 0 {
			return &ecosystem.Error{Code: ecosystem.LimitExceeded, Message: fmt.Sprintf("The file holds more than %d bytes when it is unpacked.", most),
				Hint: "Part it, or import it with the command catchment import, which has no such limit."}
		}
		if err != nil && err != io.EOF {
			return &ecosystem.Error{Code: ecosystem.BadRequest, Message: f.Name + " is packed and damaged.", Hint: "Fetch or pack it again.", Cause: err}
		}
	}
	return nil
}

func tooLarge(most, sent int64) *refusal {
	return &refusal{http.StatusRequestEntityTooLarge, overLimit(importBytesLimit, most, sent)}
}

func cannotKeep(err error) error {
	return &ecosystem.Error{Code: ecosystem.Storage, Message: "There is no room for the file on the server.", Hint: "Tell whoever runs this server.", Cause: err}
}
