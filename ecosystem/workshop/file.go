package workshop

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"time"

	"catchment/ecosystem"
)

// line is one of a workshop's file: something that happened.
type line struct {
	At       time.Time          `json:"at"`
	Opened   *opened            `json:"opened,omitempty"`
	Joined   string             `json:"joined,omitempty"` // the hash of the guest's token
	Proposed *Proposal          `json:"proposed,omitempty"`
	Decided  *decision          `json:"decided,omitempty"`
	TookBack ecosystem.Revision `json:"tookBack,omitempty"` // the commit by which all was taken back
	Closed   bool               `json:"closed,omitempty"`
	Round    *time.Time         `json:"round,omitempty"` // when the round ends that was timed then
}

type opened struct {
	Name       string               `json:"name"`
	Host       string               `json:"host"`
	Token      string               `json:"token,omitempty"` // the id of the host's
	Code       string               `json:"code"`            // its hash
	Until      time.Time            `json:"until"`
	Visibility ecosystem.Visibility `json:"visibility"`
	Entry      Entry                `json:"entry"`
	Event      ecosystem.ID         `json:"event,omitempty"`
	Source     ecosystem.ID         `json:"source,omitempty"`
}

type decision struct {
	Proposal string             `json:"proposal"`
	State    State              `json:"state"`
	By       string             `json:"by,omitempty"`
	Reason   string             `json:"reason,omitempty"`
	Revision ecosystem.Revision `json:"revision,omitempty"`
}

// named is one line of the file of names.
type named struct {
	Guest int    `json:"guest"`
	Name  string `json:"name"`
}

// kept is what is known of a workshop, and how far its files were read.
type kept struct {
	workshop Workshop
	code     string         // its hash
	guests   []string       // the hashes of their tokens, in the order of their numbers
	here     map[int]int    // how often each guest follows
	names    map[int]string // as far as they are not deleted
	read     int64          // of the file
	nameRead int64          // of the file of names
}

const (
	lineEnding = ".jsonl"
	nameEnding = ".names"
)

// shown is the workshop with the guests who are there, for whoever may not change it.
func (k *kept) shown() Workshop {
	w := k.workshop
	w.Guests = append([]Guest(nil), w.Guests...)
	w.Proposals = append([]Proposal(nil), w.Proposals...)
	for i := range w.Guests {
		w.Guests[i].Name, w.Guests[i].Here = k.names[i+1], k.here[i+1] > 0
	}
	return w
}

// happen lets a line count.
func (k *kept) happen(l line) {
	w := &k.workshop
	switch {
	case l.Opened != nil:
		o := l.Opened
		w.Name, w.Host, w.HostToken, w.Opened, w.Until = o.Name, o.Host, o.Token, l.At, o.Until
		w.Visibility, w.Entry, w.Event, w.Source, k.code = o.Visibility, o.Entry, o.Event, o.Source, o.Code
	case l.Joined != "":
		k.guests = append(k.guests, l.Joined)
		w.Guests = append(w.Guests, Guest{Number: len(k.guests), Joined: l.At})
	case l.Proposed != nil:
		p := *l.Proposed
		p.Workshop, p.At, p.State = w.ID, l.At, Waiting
		w.Proposals = append(w.Proposals, p)
	case l.Decided != nil:
		k.decide(*l.Decided)
	case l.TookBack > 0:
		for i := range w.Proposals {
			if w.Proposals[i].State == Accepted {
				w.Proposals[i].State = TakenBack
			}
		}
	case l.Round != nil:
		w.RoundEnds = *l.Round
	case l.Closed && w.Closed.IsZero():
		w.Closed = l.At
	}
}

// decide lets the first decision on a proposal count.
func (k *kept) decide(d decision) {
	for i := range k.workshop.Proposals {
		if p := &k.workshop.Proposals[i]; p.ID == d.Proposal && p.State == Waiting {
			p.State, p.By, p.Reason, p.Revision = d.State, d.By, d.Reason, d.Revision
		}
	}
}

// refresh reads what was added to the files since, and deletes the names whose time is over.
func (b *Book) refresh() error {
	entries, err := os.ReadDir(b.folder)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil
	case err != nil:
		return fileError(b.folder, "cannot be read", "See to its permissions.")
	}
	news := false
	for _, e := range entries {
		id, isOurs := strings.CutSuffix(e.Name(), lineEnding)
		if !isOurs || !strings.HasPrefix(id, workshopPrefix) {
			continue
		}
		k := b.kept[id]
		if k == nil {
			k = &kept{workshop: Workshop{ID: id}, here: map[int]int{}, names: map[int]string{}}
		}
		more, err := b.catchUp(k)
		if err != nil {
			return err
		}
		b.kept[id], news = k, news || more
	}
	if news {
		b.tell()
	}
	return b.forgetNames()
}

// catchUp reads what was added to the files of one workshop.
func (b *Book) catchUp(k *kept) (news bool, err error) {
	of := filepath.Join(b.folder, k.workshop.ID)
	n, err := eachNewLine(of+lineEnding, k.read, func(text []byte) error {
		var l line
		if err := json.Unmarshal(text, &l); err != nil {
			return err
		}
		k.happen(l)
		return nil
	})
	if err != nil {
		return false, err
	}
	m, err := eachNewLine(of+nameEnding, k.nameRead, func(text []byte) error {
		var n named
		err := json.Unmarshal(text, &n)
		k.names[n.Guest] = n.Name
		return err
	})
	if errors.Is(err, fs.ErrNotExist) {
		if len(k.names) > 0 { // another server has deleted them
			clear(k.names)
		}
		m, err = k.nameRead, nil
	}
	news = n != k.read || m != k.nameRead
	k.read, k.nameRead = n, m
	return news, err
}

// eachNewLine reads the whole lines of a file beyond a place, and gives the place after them.
func eachNewLine(path string, from int64, read func([]byte) error) (int64, error) {
	info, err := os.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return from, err
	case err != nil:
		return from, fileError(path, "cannot be looked at", "See to its permissions.")
	case runtime.GOOS != "windows" && info.Mode().Perm()&0o077 != 0:
		return from, fileError(path, "is open to others", "Close it with chmod 600 "+path+".")
	case info.Size() == from:
		return from, nil
	case info.Size() < from:
		return from, fileError(path, "has become shorter", "Put back what was there, and start the server again.")
	}
	file, err := os.Open(path) //nolint:gosec // within the folder that whoever runs the server names: --workshops
	if err != nil {
		return from, fileError(path, "cannot be read", "See to its permissions.")
	}
	defer file.Close()
	text, err := io.ReadAll(io.NewSectionReader(file, from, info.Size()-from))
	if err != nil {
		return from, fileError(path, "cannot be read", "See whether the disk is well.")
	}
	for l := range bytes.Lines(text) {
		if !bytes.HasSuffix(l, []byte("\n")) {
			break // it is being written
		}
		if err := read(l); err != nil {
			return from, fileError(path, fmt.Sprintf("has at byte %d a line that is not ours", from), "Mend the line, or name another folder with --workshops.")
		}
		from += int64(len(l))
	}
	return from, nil
}

// add writes a line at the end of a workshop's file, sees it onto the disk, and lets it count.
func (b *Book) add(id string, l line) error {
	if err := appendLine(b.folder, id+lineEnding, l); err != nil {
		return err
	}
	return b.refresh()
}

func (b *Book) addName(k *kept, number int, name string) error {
	if err := appendLine(b.folder, k.workshop.ID+nameEnding, named{number, name}); err != nil {
		return err
	}
	return b.refresh()
}

func appendLine(folder, name string, what any) error {
	text, err := json.Marshal(what)
	if err != nil {
		return err
	}
	path := filepath.Join(folder, name)
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return fileError(folder, "cannot be made", "See to the permissions of the folder that it lies in.")
	}
	file, err := os.OpenFile(path, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600) //nolint:gosec // likewise
	if err != nil {
		return fileError(path, "cannot be written", "See to the permissions of the folder and the file.")
	}
	_, err = file.Write(append(text, '\n'))
	if err = errors.Join(err, file.Sync(), file.Close()); err != nil {
		return fileError(path, "could not be written in full", "See whether the disk is full.")
	}
	return nil
}

// forgetNames deletes the names of guests thirty days after their workshop has ended.
func (b *Book) forgetNames() error {
	for _, k := range b.kept {
		if k.nameRead == 0 || b.clock().Before(k.workshop.Ended().Add(namesAfter)) {
			continue
		}
		path := filepath.Join(b.folder, k.workshop.ID+nameEnding)
		if err := os.Remove(path); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return fileError(path, "cannot be deleted", "See to its permissions: it holds names whose time is over.")
		}
		clear(k.names)
		k.nameRead = 0
		b.tell()
	}
	return nil
}

func fileError(path, what, hint string) error {
	return &ecosystem.Error{Code: ecosystem.Storage, Message: "The workshop file " + path + " " + what + ".", Hint: hint}
}
