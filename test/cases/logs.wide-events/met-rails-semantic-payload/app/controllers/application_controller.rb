class ApplicationController < ActionController::API
  def append_info_to_payload(payload)
    super
    payload[:user_id] = current_user&.id
    payload[:loaf] = @loaf&.kind
    payload[:price_cents] = @loaf&.price_cents
  end
end
