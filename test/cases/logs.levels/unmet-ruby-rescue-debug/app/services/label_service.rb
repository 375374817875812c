class LabelService
  HTTP = Faraday.new(ENV.fetch("LABEL_URL"), request: { timeout: 4 }) { |f| f.response :raise_error }

  def create(parcel)
    body = HTTP.post("/labels", parcel.to_json).body
    Rails.logger.info("label created parcel=#{parcel.id}")
    body
  rescue Faraday::Error => e
    Rails.logger.info("label could not be created parcel=#{parcel.id} #{e.class}")
    nil
  end

  def void(parcel)
    HTTP.delete("/labels/#{parcel.id}")
    true
  rescue Faraday::Error => e
    Rails.logger.debug("void failed parcel=#{parcel.id} #{e.message}")
    false
  end
end
