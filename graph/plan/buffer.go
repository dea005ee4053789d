package plan

// Answers of megabytes are written into memory that answers before them were written
// into: to get it anew each time, and to collect it, costs more than the writing.

const (
	worthReusing = 64 << 10 // bytes
	mostReused   = 16 << 20
)

// freeBuffers are those that wait for the next answer.
var freeBuffers = make(chan []byte, 4)

// newBuffer gives an empty buffer for so many bytes.
func newBuffer(size int) []byte {
	if size >= worthReusing {
		select {
		case free := <-freeBuffers:
			if cap(free) >= size {
				return free[:0]
			}
		default: // none is free
		}
	}
	return make([]byte, 0, size)
}

// Release gives back the data of a response that nobody reads any more.
func Release(data []byte) {
	if cap(data) < worthReusing || cap(data) > mostReused {
		return
	}
	select {
	case freeBuffers <- data:
	default: // enough are free
	}
}
