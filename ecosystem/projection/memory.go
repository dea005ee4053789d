package projection

import (
	"slices"
	"sync"
)

// Memory keeps the few things that were worked out last, by what they were worked out
// for. Its zero value is ready to use, by many at once.
type Memory struct {
	mu   sync.Mutex
	kept []remembered // the one used last in front
}

type remembered struct {
	key  any
	made func() any
}

// mostRemembered is how many a [Memory] keeps.
const mostRemembered = 4

// Recall gives what work makes for a key, and calls work where that is not kept; others
// who ask for it wait meanwhile.
func (m *Memory) Recall(key any, work func() any) any { return m.find(key, work).made() }

// Forget lets go of all that is kept.
func (m *Memory) Forget() {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.kept = nil
}

func (m *Memory) find(key any, work func() any) remembered {
	m.mu.Lock()
	defer m.mu.Unlock()
	found := remembered{key: key}
	if at := slices.IndexFunc(m.kept, func(r remembered) bool { return r.key == key }); at >= 0 {
		found = m.kept[at]
		m.kept = slices.Delete(m.kept, at, at+1)
	} else {
		found.made = sync.OnceValue(work)
	}
	m.kept = slices.Insert(m.kept, 0, found)
	if len(m.kept) > mostRemembered {
		m.kept = slices.Delete(m.kept, mostRemembered, len(m.kept))
	}
	return found
}
