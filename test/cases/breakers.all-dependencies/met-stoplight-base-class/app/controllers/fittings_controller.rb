# frozen_string_literal: true

class FittingsController < ActionController::API
  rescue_from Stoplight::Error::RedLight do
    render json: { error: "temporarily unavailable" }, status: :service_unavailable
  end

  def index
    ensemble = Casting.new.ensemble(Integer(params[:production_id]))
    wardrobe = Wardrobe.new
    render json: ensemble.map { |part| part.merge("costumes" => wardrobe.costumes(part.fetch("role"))) }
  end
end
