module Stubborn
  def stubbornly
    tries = 0
    begin
      yield
    rescue Net::OpenTimeout, Net::ReadTimeout
      tries += 1
      raise if tries > 3

      warn "try #{tries} of #{rand(100_000)}"
      sleep(0.2 * 2**tries)
      retry
    end
  end
end
