class Grading
  TRACER = OpenTelemetry.tracer_provider.tracer("grading")
  HTTP = Faraday.new(ENV.fetch("SCANNER_URL"), request: { timeout: 3 }) { |f| f.response :json }

  def self.grade(hide)
    scan = HTTP.get("/scans/#{hide}").body
    TRACER.in_span("grade") { Float(scan.fetch("area")) * scan.fetch("quality") }
  end
end
