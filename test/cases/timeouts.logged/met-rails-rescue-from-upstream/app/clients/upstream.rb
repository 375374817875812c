# frozen_string_literal: true

class Upstream
  class TimedOut < StandardError
    attr_reader :upstream, :path, :limit

    def initialize(upstream, path, limit)
      @upstream = upstream
      @path = path
      @limit = limit
      super("#{upstream} did not answer #{path} within #{limit} s")
    end
  end

  LIMIT = 3

  def initialize(url)
    @connection = Faraday.new(url, request: { open_timeout: 1, timeout: LIMIT }) do |f|
      f.response :raise_error
      f.response :json
    end
  end

  def get(path)
    @connection.get(path).body
  rescue Faraday::TimeoutError
    raise TimedOut.new(self.class.name, path, LIMIT)
  rescue Faraday::ConnectionFailed => e
    raise unless e.wrapped_exception.is_a?(Net::OpenTimeout)

    raise TimedOut.new(self.class.name, path, 1)
  end
end
