# frozen_string_literal: true

Rails.application.routes.draw do
  resource :trip, only: :show
end

