class PaymentsController < ActionController::API
  def create
    Stripe.api_key = Rails.application.credentials.dig(:stripe, :secret_key)
    render json: Stripe::Charge.create(amount: params[:amount])
  end
end
