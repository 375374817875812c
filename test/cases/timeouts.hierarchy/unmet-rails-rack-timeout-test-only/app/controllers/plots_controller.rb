class PlotsController < ActionController::API
  rescue_from Faraday::Error do |e|
    Rails.logger.error({ event: "soil_api_failed", error: e.class.name, path: request.path }.to_json)
    head :bad_gateway
  end

  def show
    render json: SoilClient.new.report(params[:id])
  end
end
