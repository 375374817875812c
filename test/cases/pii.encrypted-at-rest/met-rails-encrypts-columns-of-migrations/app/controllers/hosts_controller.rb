class HostsController < ActionController::API
  def create
    render json: Host.create!(params.permit(:email, :phone)), status: :created
  end
end
