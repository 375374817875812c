class SignUpsController < ActionController::API
  def create
    Rails.logger.info("sign-up: #{params.to_unsafe_h}")
    User.create!(params.permit(:email, :password))
    head :created
  end
end
