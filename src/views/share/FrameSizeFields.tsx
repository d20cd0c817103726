import { useState } from 'react';
import type { ShareMessages } from '../../i18n/messages/en-sharing.ts';
import { Choices } from '../../ui/Choices.tsx';
import { FRAME_LIMITS, readPixels } from './frame-code.ts';

/** The size of a frame in px; where it is fitting, its width is that of the text around it. */
export interface SizeChoice {
  readonly isFitting: boolean;
  readonly width: number;
  readonly height: number;
}

interface Props {
  readonly size: SizeChoice;
  readonly onChange: (size: SizeChoice) => void;
  readonly share: ShareMessages['share'];
}

/** How large the frame is to be. */
export function FrameSizeFields({ size, onChange, share }: Props) {
  return (
    <Choices
      legend={share.frameSize}
      choices={[
        { value: 'fitting', label: share.frameFits },
        { value: 'fixed', label: share.frameFixed },
      ]}
      chosen={size.isFitting ? 'fitting' : 'fixed'}
      onChoose={(value) => onChange({ ...size, isFitting: value === 'fitting' })}
    >
      <div className="share-sizes">
        {!size.isFitting && (
          <Pixels
            label={share.frameWidth}
            pixels={size.width}
            onChange={(width) => onChange({ ...size, width })}
          />
        )}
        <Pixels
          label={share.frameHeight}
          pixels={size.height}
          onChange={(height) => onChange({ ...size, height })}
        />
      </div>
    </Choices>
  );
}

interface PixelsProps {
  readonly label: string;
  readonly pixels: number;
  readonly onChange: (pixels: number) => void;
}

/** A number of px to type. What is no number changes nothing; left, the field shows what holds. */
function Pixels({ label, pixels, onChange }: PixelsProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <label>
      {label}
      <input
        type="number"
        inputMode="numeric"
        min={FRAME_LIMITS.least}
        max={FRAME_LIMITS.most}
        step={10}
        value={typed ?? pixels}
        onChange={({ target }) => {
          setTyped(target.value);
          const read = readPixels(target.value);
          if (read !== null) onChange(read);
        }}
        onBlur={() => setTyped(null)}
      />
    </label>
  );
}
