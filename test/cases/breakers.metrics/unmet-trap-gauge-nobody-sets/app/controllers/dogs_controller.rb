# frozen_string_literal: true

class DogsController < ActionController::API
  rescue_from Stoplight::Error::RedLight do
    render json: { error: "register unavailable" }, status: :service_unavailable
  end

  def show
    render json: KennelRegister.dog(Integer(params[:id]))
  end
end

