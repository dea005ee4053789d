package server

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"sync"
	"time"

	"catchment/ecosystem"
	"catchment/exchange"
)

// uploadPatience is how long a file may take to arrive, as long as something arrives.
const uploadPatience = 10 * time.Minute

// mappingFile is what a mapping is called that is sent beside a file.
const mappingFile = "mapping.json"

// receiveFile keeps what is sent in a folder of its own, the mapping in a file beside it, until
// discard is called.
func receiveFile(w http.ResponseWriter, r *http.Request, sent upload, limits Limits) (files []exchange.File, discard func(), err error) {
	if r.ContentLength > limits.ImportBytes {
		return nil, nil, tooLarge(limits.ImportBytes, r.ContentLength)
	}
	folder, err := os.MkdirTemp("", "catchment-import-")
	if err != nil {
		return nil, nil, cannotKeep(err)
	}
	remove := func() { _ = os.RemoveAll(folder) } // what stays lies in a folder that is emptied anyway
	defer func() {
		if err != nil {
			remove()
		}
	}()
	paths := []string{filepath.Join(folder, sent.name)}
	if err = saveBody(w, r, paths[0], limits); err != nil {
		return nil, nil, err
	}
	if sent.mapping != "" {
		paths = append(paths, filepath.Join(folder, "beside", mappingFile))
		err = errors.Join(os.Mkdir(filepath.Dir(paths[1]), 0o700), os.WriteFile(paths[1], []byte(sent.mapping), 0o600))
		if err != nil {
			return nil, nil, cannotKeep(err)
		}
	}
	if files, err = exchange.Open(paths); err != nil {
		return nil, nil, err
	}
	return files, remove, checkUnpacked(files, limits.UnpackedBytes)
}

// saveBody writes the request's body into a file.
func saveBody(w http.ResponseWriter, r *http.Request, path string, limits Limits) error {
	f, err := os.OpenFile(path, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600) //nolint:gosec // in a folder of its own; fileName takes no path
	if err != nil {
		return cannotKeep(err)
	}
	control := http.NewResponseController(w)
	body := &patientReader{Reader: http.MaxBytesReader(w, r.Body, limits.ImportBytes), control: control, pause: limits.ReadTimeout, end: time.Now().Add(uploadPatience)}
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
		return stoppedBefore()
	case body.failed != nil:
		_ = f.Close() // likewise
		return badRequest("The file ended before it was whole.", "Send it again.")
	}
	if err = errors.Join(err, f.Close()); err != nil {
		return cannotKeep(err)
	}
	return nil
}

// patientReader reads what is sent and waits for it as long as something comes.
type patientReader struct {
	io.Reader
	control *http.ResponseController
	pause   time.Duration // the longest
	mu      sync.Mutex    // of end
	end     time.Time     // of all patience
	failed  error
}

// giveUp ends the waiting, that of a read that goes on too.
func (p *patientReader) giveUp() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.end = time.Now()
	_ = p.control.SetReadDeadline(p.end) // what cannot have one is no connection
}

// wait says how long the next read may take.
func (p *patientReader) wait() {
	p.mu.Lock()
	defer p.mu.Unlock()
	deadline := time.Now().Add(p.pause)
	if deadline.After(p.end) {
		deadline = p.end
	}
	_ = p.control.SetReadDeadline(deadline) // likewise
}

func (p *patientReader) Read(b []byte) (int, error) {
	p.wait()
	n, err := p.Reader.Read(b)
	if err != nil && err != io.EOF {
		p.failed = err
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

func tooLarge(most, sent int64) error {
	return &httpError{http.StatusRequestEntityTooLarge, limitError(importBytesLimit, most, sent)}
}

func cannotKeep(err error) error {
	return &ecosystem.Error{Code: ecosystem.Storage, Message: "There is no room for the file on the server.", Hint: "Tell whoever runs this server.", Cause: err}
}

// stoppedBefore is told when the server stops before anything was brought in.
func stoppedBefore() error {
	return &ecosystem.Error{Code: ecosystem.Unavailable, Message: "The server stops; nothing of the file was brought in.",
		Hint: "Send it again once the server runs."}
}
