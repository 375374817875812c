# frozen_string_literal: true

class LeasesController < ApplicationController
  def create
    plot = Plot.lock.find(params[:plot_id])
    return head :conflict if plot.leased?

    plot.update!(leased_until: 1.year.from_now)
    head :created
  end

  def destroy
    Plot.find(params[:plot_id]).update!(leased_until: nil)
    head :no_content
  end
end
