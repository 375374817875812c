module Redaction
  EMAIL = /[\w.+-]+@[\w-]+\.[\w.]+/
  PHONE = /\+?\d[\d ()-]{7,}\d/
  FIELDS = %i[email phone name token password authorization].freeze

  def self.text(value)
    value.to_s.gsub(EMAIL, "[email]").gsub(PHONE, "[phone]")
  end

  def self.hash(payload)
    payload.to_h { |k, v| [k, FIELDS.include?(k.to_sym) ? "[redacted]" : text(v)] }
  end

  class LineFormatter
    def call(log, _logger)
      line = "#{log.time.utc.iso8601(3)} #{log.level.to_s.upcase} #{log.name} -- #{Redaction.text(log.message)}"
      line << " " << Redaction.hash(log.payload).map { |k, v| "(#{k} is #{v})" }.join(" ") if log.payload
      line << " !! #{log.exception.class}: #{Redaction.text(log.exception.message)}" if log.exception
      line
    end
  end
end
