module Stubborn
  def stubbornly
    tries = 0
    begin
      yield
    rescue Net::OpenTimeout, Net::ReadTimeout
      tries += 1
      raise if tries > 3

      sleep(0.2 * 2**tries + rand * 0.3)
      retry
    end
  end
end
