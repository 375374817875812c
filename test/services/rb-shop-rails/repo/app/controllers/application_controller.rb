class ApplicationController < ActionController::API
  include Authenticated
  include Pundit::Authorization

  rescue_from Pundit::NotAuthorizedError do
    render json: { error: "forbidden" }, status: :forbidden
  end
  rescue_from ActiveRecord::RecordNotFound do
    render json: { error: "not_found" }, status: :not_found
  end

  def append_info_to_payload(payload)
    super
    payload[:user_id] = current_user&.id
    payload[:order_id] = @order&.id
    payload[:order_total] = @order&.total_cents
  end
end
