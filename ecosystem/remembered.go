package ecosystem

import "sync"

// remembered keeps what was found out once, by what was asked. Its zero value is ready
// to use.
type remembered[K comparable, V any] struct {
	mu    sync.Mutex
	known map[K]V
}

func (r *remembered[K, V]) get(k K) (v V, known bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	v, known = r.known[k]
	return v, known
}

// put remembers one more; where there are so many as may be, all others are forgotten,
// to be found out anew.
func (r *remembered[K, V]) put(k K, v V, most int) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.known == nil || len(r.known) >= most {
		r.known = map[K]V{}
	}
	r.known[k] = v
}

// forget forgets all.
func (r *remembered[K, V]) forget() {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.known = nil
}
