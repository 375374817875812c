module Api
  class WebhooksController < ApplicationController
    skip_before_action :authenticate!

    def payments
      expected = OpenSSL::HMAC.hexdigest("SHA256", Shop::PAYMENTS_WEBHOOK_SECRET, request.raw_post)
      return head(:unauthorized) unless ActiveSupport::SecurityUtils.secure_compare(expected, request.headers["X-Pay-Signature"].to_s)

      PaymentEventJob.perform_async(JSON.parse(request.raw_post))
      head :accepted
    end
  end
end
