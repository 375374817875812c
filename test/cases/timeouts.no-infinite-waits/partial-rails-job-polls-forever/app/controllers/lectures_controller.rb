# frozen_string_literal: true

class LecturesController < ApplicationController
  def create
    TranscodeJob.perform_later(params.require(:source))
    head :accepted
  end
end
