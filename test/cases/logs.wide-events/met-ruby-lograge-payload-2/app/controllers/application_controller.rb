class ApplicationController < ActionController::API
  def append_info_to_payload(payload)
    super
    payload[:request_id] = request.request_id
    payload[:account_id] = current_account&.id
    payload.merge!(@business) if @business
  end
end
