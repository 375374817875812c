# frozen_string_literal: true

require "digest"

class ApplicationController < ActionController::API
  before_action :load_haulier

  private

  attr_reader :haulier

  def load_haulier
    digest = Digest::SHA256.hexdigest(request.headers["X-Api-Key"].to_s)
    @haulier = Haulier.find_by(api_key_digest: digest)
    head :unauthorized unless @haulier
  end
end
