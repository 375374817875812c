class Circuit
  class Open < StandardError; end

  def initialize(limit:, pause:)
    @limit = limit
    @pause = pause
    @failures = 0
    @state = :closed
    @opened_at = nil
  end

  def run
    if @state == :open
      raise Open if Process.clock_gettime(Process::CLOCK_MONOTONIC) - @opened_at < @pause

      @state = :half_open
    end

    result = yield
    @state = :closed
    @failures = 0
    result
  rescue Open
    raise
  rescue StandardError
    @failures += 1
    if @state == :half_open || @failures >= @limit
      @state = :open
      @opened_at = Process.clock_gettime(Process::CLOCK_MONOTONIC)
    end
    raise
  end
end
