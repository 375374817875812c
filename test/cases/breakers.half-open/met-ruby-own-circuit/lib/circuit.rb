class Circuit
  class Open < StandardError; end

  MAX_FAILURES = 5
  REST_SECONDS = 30

  def initialize(name)
    @name = name
    @failures = 0
    @state = :closed
    @mutex = Mutex.new
  end

  def run
    raise Open, @name unless allow?

    result = yield
    success!
    result
  rescue Faraday::Error
    failure!
    raise
  end

  private

  def allow?
    @mutex.synchronize do
      return true unless @state == :open
      return false if Time.now - @opened_at < REST_SECONDS

      @state = :half_open
      true
    end
  end

  def success!
    @mutex.synchronize { @failures = 0; @state = :closed }
  end

  def failure!
    @mutex.synchronize do
      @failures += 1
      if @state == :half_open || @failures >= MAX_FAILURES
        @state = :open
        @opened_at = Time.now
      end
    end
  end
end
