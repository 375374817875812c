module Persistent
  TRIES = 4
  BASE = 0.2

  def persistently
    n = 0
    begin
      yield
    rescue HTTP::TimeoutError, HTTP::ConnectionError => e
      n += 1
      raise if n >= TRIES

      Rails.logger.warn("#{self.class.name} attempt #{n} failed: #{e.class}")
      sleep(rand(0.0..BASE * 2**n))
      retry
    end
  end
end
