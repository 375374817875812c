class LoavesController < ActionController::API
  def create
    Rails.logger.info("ordered", loaf: params[:loaf])
    head :no_content
  end
end
