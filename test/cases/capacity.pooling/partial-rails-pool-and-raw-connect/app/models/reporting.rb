class Reporting
  URL = File.read("/run/secrets/reporting_url").strip

  def self.rows(sql, *params)
    connection = PG.connect(URL)
    connection.exec_params(sql, params).to_a
  ensure
    connection&.close
  end
end
