import { textArgument } from '../args';
import type { HostContext } from '../hostContext';
import { itemNotFound } from '../hostError';
import { read, write } from '../hostObject';
import type { HostObject } from '../hostObject';

export function settingCollection(host: HostContext): HostObject {
  const find = (key: unknown) => (host.settings.has(String(key)) ? settingObject(host, String(key)) : null);
  return {
    className: 'SettingCollection',
    items: () => [...host.settings.keys()].map((key) => settingObject(host, key)),
    item: (key) => {
      const setting = find(key);
      if (!setting) throw itemNotFound('SettingCollection.getItem');
      return setting;
    },
    methods: {
      Add: write((args) => {
        const key = textArgument(args, 0, 'SettingCollection.add');
        host.settings.set(key, args[1]);
        return settingObject(host, key);
      }),
      GetCount: read(() => host.settings.size),
      GetItemOrNullObject: read(([key]) => find(key)),
    },
  };
}

function settingObject(host: HostContext, key: string): HostObject {
  return {
    className: 'Setting',
    identity: { Key: key, _Id: key },
    scalars: {
      Key: { get: () => key },
      Value: { get: () => host.settings.get(key), set: (value) => void host.settings.set(key, value) },
    },
    methods: { Delete: write(() => void host.settings.delete(key)) },
  };
}
